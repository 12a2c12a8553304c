package vn.thidua.ballot;

import java.util.Optional;

/** What a paper can say. Sealed as one byte, so that its length tells nothing. */
enum Choice {
    FOR('F'),
    AGAINST('A'),
    ABSTAIN('X');

    private final byte sign;

    Choice(char sign) {
        this.sign = (byte) sign;
    }

    static Optional<Choice> read(byte[] said) {
        if (said.length == 1) {
            for (Choice choice : values()) {
                if (choice.sign == said[0]) {
                    return Optional.of(choice);
                }
            }
        }
        return Optional.empty();
    }
}

package vn.thidua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an embedded database was filled with at its first start. The choice stays with the data directory: demonstration data never come
 * into a database that somebody began to use in earnest.
 */
enum FirstStartContent {
    DEMONSTRATION,
    /** The ministry's structure, catalogue and papers, and an administrator; nothing invented. */
    STRUCTURE,
    /** An administrator alone: {@code deploy/start --empty}. */
    ADMINISTRATOR;

    static final String PROPERTY = "thidua.first-start";

    /** Year-end season, while the ministry still stood. */
    private static final String DEMONSTRATION_DAY = "2024-12-02";

    private static final String REAL_DAY = "now";

    static FirstStartContent of(Path data, String wanted) {
        Path mark = data.resolve("first-start");
        try {
            if (!Files.exists(mark)) {
                FirstStartContent chosen = wanted.isEmpty() ? DEMONSTRATION : parse(wanted);
                Files.writeString(mark, chosen.name() + "\n");
                return chosen;
            }
            FirstStartContent first = parse(Files.readString(mark).strip());
            if (!wanted.isEmpty() && parse(wanted) != first) {
                throw new IllegalStateException(
                        "%s was begun with %s; choose another directory with --data DIR.".formatted(data, first));
            }
            return first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param today the chosen business day, {@code now} for the real one, empty for what suits the content */
    void configure(String today) {
        System.setProperty(PROPERTY, name());
        if (today.equals(REAL_DAY)) {
            // Empty rather than removed: it wins over the environment variable.
            System.setProperty("thidua.today", "");
        } else if (today.isEmpty() && this == DEMONSTRATION) {
            System.setProperty("thidua.today", DEMONSTRATION_DAY);
        }
    }

    private static FirstStartContent parse(String name) {
        try {
            return valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(PROPERTY + " is DEMONSTRATION, STRUCTURE or ADMINISTRATOR, not " + name, e);
        }
    }
}

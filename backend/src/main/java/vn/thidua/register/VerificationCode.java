package vn.thidua.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code by which a paper is checked: three groups of four, as people read them aloud. */
public final class VerificationCode {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-–]+");
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{12}");

    private VerificationCode() {}

    /** As it is kept; what people mistake for another letter is taken for what it looks like. Empty when it is no code at all. */
    public static Optional<String> read(String typed) {
        String bare = SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        String code = bare.replace('O', '0').replace('I', '1').replace('L', '1');
        return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    public static String shown(String code) {
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }
}

package vn.thidua.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** Which passwords people may choose, and the ones that they are given. Length counts; rules about kinds of characters only make sticky notes. */
final class PasswordRules {

    static final int LEAST = 12;

    private static final int DISTINCT = 5;
    private static final List<String> COMMON =
            List.of("password", "matkhau", "123456", "qwerty", "abcdef", "thidua", "khenthuong", "111111", "admin");
    /** Nothing that looks like something else on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRules() {}

    /** @throws Problem {@code INVALID} with {@code WEAK_PASSWORD} at the pointer */
    static void check(String password, String username, String pointer) {
        if (isWeak(password.toLowerCase(Locale.ROOT), username)) {
            throw Problem.invalid(pointer, ViolationCode.WEAK_PASSWORD, LEAST);
        }
    }

    private static boolean isWeak(String password, String username) {
        return password.codePointCount(0, password.length()) < LEAST
                || password.codePoints().distinct().count() < DISTINCT
                || password.contains(username)
                || COMMON.stream()
                        .anyMatch(common -> password.startsWith(common) && password.length() < common.length() + 8);
    }

    /** Sixteen characters in four groups: 79 bits. */
    static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}

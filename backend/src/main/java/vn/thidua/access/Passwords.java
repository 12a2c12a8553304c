package vn.thidua.access;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/**
 * Argon2id with 19 MiB, two passes, one lane (OWASP's choice for interactive sign-in). At most two at once: a crowd at the door must take neither the
 * memory nor the processors from those who are at work inside.
 */
@Singleton
class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;

    private static final Argon2PasswordEncoder ARGON2 = new Argon2PasswordEncoder(SALT, HASH, 1, 19_456, 2);
    /** For passwords that a machine made: no computer guesses 79 random bits, however fast it may try. */
    private static final Argon2PasswordEncoder BRIEF = new Argon2PasswordEncoder(SALT, HASH, 1, 64, 1);

    private static final int PATIENCE_SECONDS = 10;
    /** Of no password: checked when the name is unknown, so that the answer takes as long. */
    private static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$Z2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2c";

    private final Semaphore turns = new Semaphore(2, true);

    String hash(String password) {
        return inTurn(() -> ARGON2.encode(password));
    }

    /** For the dozen accounts of a demonstration, whose passwords are made at start and printed: start must not take seconds over them. */
    String hashOfRandom(String password) {
        return BRIEF.encode(password);
    }

    /** @param hash null for an account without a password, or for none: it costs the same and is wrong */
    boolean matches(String password, String hash) {
        String against = hash == null ? NOBODYS : hash;
        boolean right = inTurn(() -> ARGON2.matches(password, against));
        return right && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.of(ProblemCode.TOO_MANY_ATTEMPTS, PATIENCE_SECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemCode.UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}

package vn.thidua.platform.problem;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The database is the second lock: each named constraint that a user can run into is tied, in {@code constraints.properties}, to the code and
 * the field it means. A test walks {@code pg_constraint} and proves that none is missing.
 */
@Singleton
class ConstraintProblems {

    /** A day that no calendar has, or a character that no text has: only what was sent can be that. */
    private static final Set<String> UNREADABLE = Set.of("22007", "22008", "22021");

    private final Map<String, String> byConstraint;

    ConstraintProblems() {
        Properties table = new Properties();
        try (var stream = ConstraintProblems.class.getResourceAsStream("/constraints.properties")) {
            table.load(new java.io.InputStreamReader(stream, java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        byConstraint = table.stringPropertyNames().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(name -> name, table::getProperty));
    }

    Problem problem(SQLException refused) {
        if (isLostRace(refused)) {
            return Problem.of(ProblemCode.LOST_RACE);
        }
        if (UNREADABLE.contains(String.valueOf(refused.getSQLState()))) {
            return Problem.of(ProblemCode.INVALID);
        }
        return constraintOf(refused)
                .flatMap(name -> Optional.ofNullable(byConstraint.get(name)))
                .map(ConstraintProblems::parse)
                .orElseGet(() -> Problem.of(isUnavailable(refused) ? ProblemCode.UNAVAILABLE : ProblemCode.INTERNAL));
    }

    /** Entries read {@code PROBLEM_CODE} or {@code PROBLEM_CODE /pointer VIOLATION_CODE}. */
    private static Problem parse(String entry) {
        String[] parts = entry.trim().split("\\s+");
        ProblemCode code = ProblemCode.valueOf(parts[0]);
        return parts.length < 3
                ? Problem.of(code)
                : Problem.of(code, List.of(Violation.at(parts[1], ViolationCode.valueOf(parts[2]))));
    }

    /** A batch wraps the refusal of the statement that broke it. */
    private static Optional<String> constraintOf(SQLException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException postgres && postgres.getServerErrorMessage() != null) {
                return Optional.ofNullable(postgres.getServerErrorMessage()).map(ServerErrorMessage::getConstraint);
            }
        }
        return Optional.empty();
    }

    /** Serialization failure, deadlock, or a lock that somebody else held too long. */
    private static boolean isLostRace(SQLException refused) {
        String state = refused.getSQLState();
        return "40001".equals(state) || "40P01".equals(state) || "55P03".equals(state);
    }

    private static boolean isUnavailable(SQLException refused) {
        String state = refused.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}

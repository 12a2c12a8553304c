package vn.thidua.platform.problem;

import java.util.List;

/**
 * One thing wrong with one field.
 *
 * @param pointer JSON pointer into the request body ({@code /criteria/0/name}), or {@code ?name} for a query parameter
 * @param code stable code of the violation
 * @param args values for the message of that code
 */
public record Violation(String pointer, ViolationCode code, List<Object> args) {

    public static Violation at(String pointer, ViolationCode code, Object... args) {
        return new Violation(pointer, code, List.of(args));
    }
}

package vn.thidua.platform.problem;

import java.util.List;

/**
 * A refusal with a stable code, thrown by rules and use cases. It knows no HTTP beyond its code's status; {@link ProblemMapper} words it in
 * the reader's language.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Object> args;
    private final transient List<Violation> violations;

    private Problem(ProblemCode code, List<Object> args, List<Violation> violations) {
        // No stack trace: a refusal is an answer, not an accident.
        super(code.name() + args + violations, null, false, false);
        this.code = code;
        this.args = List.copyOf(args);
        this.violations = List.copyOf(violations);
    }

    public static Problem of(ProblemCode code, Object... args) {
        return new Problem(code, List.of(args), List.of());
    }

    /** The thing is not there, or is outside the scope of who asks: the two must not be told apart. */
    public static Problem notFound() {
        return of(ProblemCode.NOT_FOUND);
    }

    public static Problem invalid(Violation... violations) {
        return invalid(List.of(violations));
    }

    public static Problem invalid(List<Violation> violations) {
        return new Problem(ProblemCode.INVALID, List.of(), violations);
    }

    public static Problem invalid(String pointer, ViolationCode code, Object... args) {
        return invalid(Violation.at(pointer, code, args));
    }

    /** The same refusal under another code than {@code INVALID}, with the fields that caused it. */
    public static Problem of(ProblemCode code, List<Violation> violations) {
        return new Problem(code, List.of(), violations);
    }

    public ProblemCode code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public List<Violation> violations() {
        return violations;
    }
}

package vn.thidua.bulk;

import java.util.List;
import java.util.Locale;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ProblemMapper;
import vn.thidua.platform.problem.ProblemView;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** Why a row was refused, as it is kept: in codes, worded for whoever reads it. */
record KeptRefusal(ProblemCode code, List<String> args, List<KeptViolation> violations) {

    /** One thing wrong with one member. */
    record KeptViolation(String pointer, ViolationCode code, List<String> args) {}

    static KeptRefusal of(Problem problem) {
        return new KeptRefusal(
                problem.code(),
                texts(problem.args()),
                problem.violations().stream()
                        .map(one -> new KeptViolation(one.pointer(), one.code(), texts(one.args())))
                        .toList());
    }

    private static List<String> texts(List<?> args) {
        return args.stream().map(String::valueOf).toList();
    }

    ProblemView view(Locale locale) {
        Problem problem = violations.isEmpty()
                ? Problem.of(code, args.toArray())
                : Problem.of(
                        code,
                        violations.stream()
                                .map(one -> new Violation(one.pointer(), one.code(), List.copyOf(one.args())))
                                .toList());
        return ProblemMapper.view(problem, locale, null);
    }

    /** In one line, for a file. */
    String words(Locale locale) {
        ProblemView view = view(locale);
        return view.violations().isEmpty()
                ? view.detail()
                : String.join(
                        " | ",
                        view.violations().stream()
                                .map(one -> one.pointer().isEmpty()
                                        ? one.message()
                                        : one.pointer().substring(1) + ": " + one.message())
                                .toList());
    }
}

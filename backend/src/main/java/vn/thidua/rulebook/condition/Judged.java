package vn.thidua.rulebook.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of judging one condition.
 *
 * @param because why
 * @param evidence the facts used
 * @param wouldChange what would make it met; empty when it is met or nothing would
 * @param missing facts that are not known
 * @param blocked what freezes, while it is open
 * @param parts of a condition that is made of others
 */
public record Judged(
        Finding finding,
        List<Reason> because,
        List<Evidence> evidence,
        List<Reason> wouldChange,
        List<Missing> missing,
        List<Blocked> blocked,
        List<JudgedRule> parts) {

    public Judged {
        because = List.copyOf(because);
        evidence = List.copyOf(evidence);
        wouldChange = List.copyOf(wouldChange);
        missing = List.copyOf(missing);
        blocked = List.copyOf(blocked);
        parts = List.copyOf(parts);
    }

    static Judged met(Reason because) {
        return of(Finding.MET, because);
    }

    static Judged notMet(Reason because) {
        return of(Finding.NOT_MET, because);
    }

    static Judged unknown(FactKind fact, Reason which) {
        return new Judged(
                Finding.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Missing(fact, which)),
                List.of(),
                List.of());
    }

    static Judged of(Finding finding, Reason because) {
        return new Judged(finding, List.of(because), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Judged of(Finding finding, Reason because, List<JudgedRule> parts) {
        return new Judged(finding, List.of(because), List.of(), List.of(), List.of(), List.of(), parts);
    }

    Judged with(List<Evidence> used) {
        return new Judged(finding, because, joined(evidence, used), wouldChange, missing, blocked, parts);
    }

    /** What would change it; kept only when it is not met. */
    Judged unless(Reason change) {
        return finding == Finding.NOT_MET
                ? new Judged(finding, because, evidence, joined(wouldChange, List.of(change)), missing, blocked, parts)
                : this;
    }

    Judged missing(List<Missing> facts) {
        return new Judged(finding, because, evidence, wouldChange, joined(missing, facts), blocked, parts);
    }

    Judged blocked(List<Blocked> by) {
        return new Judged(finding, because, evidence, wouldChange, missing, joined(blocked, by), parts);
    }

    public boolean is(Finding one) {
        return finding == one;
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}

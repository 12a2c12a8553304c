package vn.thidua.opportunity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.rulebook.NomineeRef;
import vn.thidua.rulebook.condition.Finding;
import vn.thidua.rulebook.condition.JudgedRule;
import vn.thidua.rulebook.verdict.Verdict;

/**
 * One nominee and one award: what a verdict comes to, in a few bytes.
 *
 * @param dueOn when what is missing is there by itself, as time goes by; null when it does not come by time, or nothing is missing
 */
record Prospect(Population.Somebody somebody, String award, Lack lack, LocalDate dueOn) {

    NomineeRef nominee() {
        return somebody.ref();
    }

    static Prospect of(Population.Somebody somebody, String award, Verdict verdict) {
        List<JudgedRule> failed = verdict.conditions().stream()
                .filter(rule -> rule.is(Finding.NOT_MET))
                .toList();
        boolean unknown = verdict.conditions().stream().anyMatch(rule -> rule.is(Finding.UNKNOWN));
        Lack lack = lack(failed.size(), unknown);
        return new Prospect(
                somebody,
                award,
                lack,
                lack == Lack.ONE ? dueOn(failed.getFirst()).orElse(null) : null);
    }

    private static Lack lack(int failed, boolean unknown) {
        if (failed == 0) {
            return unknown ? Lack.UNKNOWN : Lack.NONE;
        }
        return failed == 1 && !unknown ? Lack.ONE : Lack.MANY;
    }

    /** The day that a condition names as the earliest; of several ways, the first to come. */
    private static Optional<LocalDate> dueOn(JudgedRule failed) {
        List<JudgedRule> parts = failed.judged().parts().stream()
                .filter(part -> part.is(Finding.NOT_MET))
                .toList();
        return parts.isEmpty()
                ? failed.judged().wouldChange().stream()
                        .flatMap(reason -> reason.values().stream())
                        .filter(LocalDate.class::isInstance)
                        .map(LocalDate.class::cast)
                        .max(Comparator.naturalOrder())
                : parts.stream().map(Prospect::dueOn).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** The same at every reading, so that a page can go on after it. */
    UUID id() {
        return UUID.nameUUIDFromBytes(
                (nominee().kind() + "|" + nominee().id() + "|" + award).getBytes(StandardCharsets.UTF_8));
    }
}

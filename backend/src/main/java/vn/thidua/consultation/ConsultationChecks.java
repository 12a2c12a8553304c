package vn.thidua.consultation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.consultation.ConsultationCandidates.Asked;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** What must hold of a consultation when it is written, and again when it is opened: the calendar may have changed. */
@Singleton
class ConsultationChecks {

    private final ConsultationCandidates candidates;
    private final WorkingCalendar calendar;
    private final Actor actor;

    ConsultationChecks(ConsultationCandidates candidates, WorkingCalendar calendar, Actor actor) {
        this.candidates = candidates;
        this.calendar = calendar;
        this.actor = actor;
    }

    /**
     * The last day of what is written: its own, or the earliest that the rule allows.
     *
     * @throws Problem {@code INVALID} for whoever may not be published in it, and for too few days, with the article
     */
    LocalDate lastDay(UUID consultationId, ConsultationDraft draft) {
        Map<UUID, Asked> asked = candidates.asked(
                consultationId,
                draft.unitId(),
                draft.candidates().stream()
                        .map(ConsultationDraft.Candidate::nominationId)
                        .toList());
        List<Violation> violations = new ArrayList<>(candidates(draft, asked));
        Asked strictest = asked.values().stream()
                .filter(one -> one.workingDays() != null)
                .max(Comparator.comparing(Asked::workingDays))
                .orElse(null);
        LocalDate last = draft.lastOn() == null ? earliest(draft.opensOn(), strictest) : draft.lastOn();
        if (last.isBefore(draft.opensOn())) {
            violations.add(Violation.at("/lastOn", ViolationCode.ENDS_BEFORE_START));
        } else if (strictest != null && calendar.workingDaysBetween(draft.opensOn(), last) < strictest.workingDays()) {
            violations.add(Violation.at(
                    "/lastOn", ViolationCode.TOO_FEW_WORKING_DAYS, strictest.workingDays(), strictest.citation()));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return last;
    }

    private LocalDate earliest(LocalDate opensOn, Asked strictest) {
        WorkingDays days = calendar.current();
        return strictest == null ? opensOn : days.dueAfter(opensOn, strictest.workingDays());
    }

    private List<Violation> candidates(ConsultationDraft draft, Map<UUID, Asked> asked) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < draft.candidates().size(); i++) {
            UUID nomination = draft.candidates().get(i).nominationId();
            ViolationCode wrong = seen.add(nomination) ? wrong(asked.get(nomination)) : ViolationCode.DUPLICATE;
            if (wrong != null) {
                violations.add(Violation.at("/candidates/" + i + "/nominationId", wrong));
            }
        }
        return violations;
    }

    private ViolationCode wrong(Asked asked) {
        if (asked == null || !asked.isKnown(actor)) {
            return ViolationCode.NOT_FOUND;
        }
        if (!asked.isNeeded()) {
            return ViolationCode.NOT_OF_THIS_KIND;
        }
        if (asked.taken()) {
            return ViolationCode.TAKEN;
        }
        return asked.isBeforeCouncil() ? null : ViolationCode.NOT_READY;
    }
}

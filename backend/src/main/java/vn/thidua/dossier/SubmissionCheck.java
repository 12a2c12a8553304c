package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.NomineeKind;

/**
 * Whether a dossier is ready to be submitted, and what is missing where: the same answer stands beside the button and refuses the step.
 *
 * @param findings what does not hold, in the order of {@link Requirement}
 */
record SubmissionCheck(List<Requirement.Finding> findings) {

    /** For states and steps to which none of it matters. */
    static final SubmissionCheck NOT_ASKED = new SubmissionCheck(List.of());

    /**
     * @param checklists what the law of the day asks for
     * @param belonging nominations whose nominee stands within the unit that submits
     * @param simplified by which procedure it goes: null by the ordinary one
     * @param on the day by which it is judged: that of the submission
     */
    static SubmissionCheck of(
            List<AttachmentView> attachments,
            List<NominationView> nominations,
            List<ChecklistView> checklists,
            Map<String, AwardType> awards,
            Set<UUID> belonging,
            SimplifiedAsked simplified,
            LocalDate on) {
        List<Requirement.Finding> findings = new ArrayList<>();
        if (nominations.stream().noneMatch(NominationView::isOpen)) {
            findings.add(Requirement.HAS_NOMINATION.finding());
        }
        if (asksForMinutes(nominations, checklists)
                && attachments.stream().noneMatch(attachment -> attachment.kind() == AttachmentKind.MINUTES)) {
            findings.add(Requirement.HAS_MINUTES.finding());
        }
        for (int i = 0; i < nominations.size(); i++) {
            if (nominations.get(i).isOpen()) {
                check(nominations.get(i), i, awards, belonging, on, findings);
                if (simplified == null && nominations.get(i).evidence().isEmpty()) {
                    findings.add(Requirement.HAS_EVIDENCE.at(i, "evidence"));
                }
            }
        }
        if (simplified != null) {
            simplified.check(on, findings);
        }
        return new SubmissionCheck(List.copyOf(findings));
    }

    /** Where an award names no minutes (length of contribution or of service) none are missed; what is only recalled warns in the checklist alone. */
    private static boolean asksForMinutes(List<NominationView> nominations, List<ChecklistView> checklists) {
        Set<UUID> open = nominations.stream()
                .filter(NominationView::isOpen)
                .map(NominationView::id)
                .collect(Collectors.toSet());
        return open.isEmpty()
                || checklists.stream()
                        .filter(checklist -> open.contains(checklist.nominationId()))
                        .anyMatch(checklist -> checklist.asksSurelyFor(AttachmentKind.MINUTES));
    }

    private static void check(
            NominationView nomination,
            int at,
            Map<String, AwardType> awards,
            Set<UUID> belonging,
            LocalDate on,
            List<Requirement.Finding> findings) {
        if (nomination.report() == null || nomination.report().isBlank()) {
            findings.add(Requirement.HAS_REPORTS.at(at, "report"));
        }
        AwardType award = awards.get(nomination.award().code());
        if (!award.inForceOn(on)) {
            findings.add(Requirement.AWARDS_IN_FORCE.at(at, "awardCode"));
        }
        if (!award.allows(nomination.nominee().kind())) {
            findings.add(unfit(nomination, at, award));
        }
        if (!belonging.contains(nomination.id())) {
            findings.add(Requirement.NOMINEES_BELONG.at(
                    at,
                    switch (nomination.nominee().kind()) {
                        case INDIVIDUAL -> "personId";
                        case COLLECTIVE -> "collectiveId";
                        case HOUSEHOLD -> "household";
                    }));
        }
    }

    /** Few awards go to a household: whoever proposes another is told where that stands. */
    private static Requirement.Finding unfit(NominationView nomination, int at, AwardType award) {
        return nomination.nominee().kind() == NomineeKind.HOUSEHOLD && award.source() != null
                ? Requirement.AWARDS_FIT.at(at, "awardCode", ViolationCode.NOT_FOR_HOUSEHOLDS, award.source())
                : Requirement.AWARDS_FIT.at(at, "awardCode");
    }

    boolean meets(Requirement requirement) {
        return findings.stream().noneMatch(finding -> finding.requirement() == requirement);
    }

    List<Violation> violations() {
        return findings.stream().map(Requirement.Finding::violation).toList();
    }
}

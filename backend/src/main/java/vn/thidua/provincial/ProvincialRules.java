package vn.thidua.provincial;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardTypes;
import vn.thidua.rulebook.NomineeKind;

/** What must hold of a province's decision before it is kept; checked again, whole, when it is confirmed. */
@Singleton
class ProvincialRules {

    private final ProvincialDecisions decisions;
    private final ProvincialRecipients recipients;
    private final AwardTypes awardTypes;
    private final ReadableDocuments documents;
    private final BusinessClock clock;

    ProvincialRules(
            ProvincialDecisions decisions,
            ProvincialRecipients recipients,
            AwardTypes awardTypes,
            ReadableDocuments documents,
            BusinessClock clock) {
        this.decisions = decisions;
        this.recipients = recipients;
        this.awardTypes = awardTypes;
        this.documents = documents;
        this.clock = clock;
    }

    void check(ProvincialDraft draft) {
        List<Violation> violations = new ArrayList<>();
        if (!recipients.isProvincialDepartment(draft.unitId())) {
            violations.add(Violation.at("/unitId", ViolationCode.NOT_OF_THIS_KIND));
        }
        if (draft.decidedOn().isAfter(clock.today())) {
            violations.add(Violation.at("/decidedOn", ViolationCode.IN_THE_FUTURE));
        }
        if (!documents.includes(draft.documentId())) {
            violations.add(Violation.at("/documentId", ViolationCode.NOT_FOUND));
        }
        violations.addAll(lines(draft));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private List<Violation> lines(ProvincialDraft draft) {
        Map<String, ProvincialAward> awards = decisions.catalogue(Locale.ENGLISH).stream()
                .collect(Collectors.toMap(award -> award.award().code(), Function.identity()));
        Set<UUID> people =
                recipients.people(draft.unitId(), draft.decidedOn(), ids(draft, ProvincialDraft.Line::personId));
        Set<UUID> collectives = recipients.collectives(draft.unitId(), ids(draft, ProvincialDraft.Line::collectiveId));
        List<Violation> violations = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            ProvincialDraft.Line line = draft.lines().get(i);
            recipient(line, "/lines/" + i, line.personId() == null ? collectives : people, violations);
            award(line, "/lines/" + i, awards, violations);
            if (line.year() > draft.decidedOn().getYear()) {
                violations.add(Violation.at("/lines/" + i + "/year", ViolationCode.IN_THE_FUTURE));
            }
            if (line.recipientId() != null && !seen.add(List.of(line.recipientId(), line.awardCode(), line.year()))) {
                violations.add(Violation.at("/lines/" + i, ViolationCode.DUPLICATE));
            }
        }
        return violations;
    }

    private static Collection<UUID> ids(ProvincialDraft draft, Function<ProvincialDraft.Line, UUID> of) {
        return draft.lines().stream().map(of).filter(Objects::nonNull).toList();
    }

    /** Of somebody unknown and of a stranger alike: not of the department. */
    private static void recipient(
            ProvincialDraft.Line line, String at, Set<UUID> belonging, List<Violation> violations) {
        UUID other = line.recipientKind() == NomineeKind.INDIVIDUAL ? line.collectiveId() : line.personId();
        if (line.recipientKind() == NomineeKind.HOUSEHOLD || other != null) {
            violations.add(Violation.at(at + "/recipientKind", ViolationCode.NOT_OF_THIS_KIND));
        } else if (line.recipientId() == null) {
            violations.add(Violation.at(at + "/" + line.recipientField(), ViolationCode.REQUIRED));
        } else if (!belonging.contains(line.recipientId())) {
            violations.add(Violation.at(at + "/" + line.recipientField(), ViolationCode.NOT_A_MEMBER));
        }
    }

    /** What the ministry, or those above it, decide is not a province's to give. */
    private void award(
            ProvincialDraft.Line line, String at, Map<String, ProvincialAward> awards, List<Violation> violations) {
        ProvincialAward award = awards.get(line.awardCode());
        if (award == null) {
            boolean known = awardTypes.exists(line.awardCode());
            violations.add(
                    Violation.at(at + "/awardCode", known ? ViolationCode.NOT_OF_THIS_KIND : ViolationCode.NOT_FOUND));
        } else if (!award.nomineeKinds().contains(line.recipientKind())) {
            violations.add(Violation.at(at + "/awardCode", ViolationCode.NOT_OF_THIS_KIND));
        }
    }
}

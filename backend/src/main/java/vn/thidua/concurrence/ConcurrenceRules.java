package vn.thidua.concurrence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.dossier.NominationFacts;
import vn.thidua.dossier.Nominations;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.time.BusinessClock;

/** What must hold of a request before it is kept, and until when it is to be answered. */
@Singleton
class ConcurrenceRules {

    private final ConcurrenceRequests requests;
    private final Nominations nominations;
    private final ReadableDocuments documents;
    private final WorkingCalendar calendar;
    private final Actor actor;
    private final BusinessClock clock;

    ConcurrenceRules(
            ConcurrenceRequests requests,
            Nominations nominations,
            ReadableDocuments documents,
            WorkingCalendar calendar,
            Actor actor,
            BusinessClock clock) {
        this.requests = requests;
        this.nominations = nominations;
        this.documents = documents;
        this.calendar = calendar;
        this.actor = actor;
        this.clock = clock;
    }

    /** The last day of the term that begins on this one; null where no text that is known gives a term. */
    LocalDate dueOn(LocalDate asked) {
        return asked == null
                ? null
                : requests.term(asked, Language.VIETNAMESE)
                        .map(term -> calendar.dueAfter(asked, term.workingDays()))
                        .orElse(null);
    }

    void check(ConcurrenceDraft draft) {
        List<Violation> violations = new ArrayList<>();
        boolean received = draft.direction() == ConcurrenceDirection.RECEIVED;
        if (received && draft.receivedOn() == null) {
            violations.add(Violation.at("/receivedOn", ViolationCode.REQUIRED));
        } else if (draft.receivedOn() != null) {
            violations.addAll(notToCome("/receivedOn", draft.receivedOn()));
        }
        violations.addAll(document(draft.documentId()));
        violations.addAll(received ? named(draft.cases()) : nominated(draft.cases()));
        refuse(violations);
    }

    /** A day of a letter, and the letter. */
    void check(String pointer, LocalDate day, LocalDate notBefore, UUID documentId) {
        List<Violation> violations = new ArrayList<>(notToCome(pointer, day));
        if (notBefore != null && day.isBefore(notBefore)) {
            violations.add(Violation.at(pointer, ViolationCode.ENDS_BEFORE_START));
        }
        violations.addAll(document(documentId));
        refuse(violations);
    }

    private List<Violation> notToCome(String pointer, LocalDate day) {
        return day.isAfter(clock.today()) ? List.of(Violation.at(pointer, ViolationCode.IN_THE_FUTURE)) : List.of();
    }

    private List<Violation> document(UUID documentId) {
        return documentId == null || documents.includes(documentId)
                ? List.of()
                : List.of(Violation.at("/documentId", ViolationCode.NOT_FOUND));
    }

    private static List<Violation> named(List<ConcurrenceDraft.Case> cases) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            ConcurrenceDraft.Case of = cases.get(i);
            String at = "/cases/" + i;
            if (of.nominationId() != null) {
                violations.add(Violation.at(at + "/nominationId", ViolationCode.NOT_OF_THIS_KIND));
            }
            if (of.name() == null || of.name().isBlank()) {
                violations.add(Violation.at(at + "/name", ViolationCode.REQUIRED));
            }
            if (of.award() == null || of.award().isBlank()) {
                violations.add(Violation.at(at + "/award", ViolationCode.REQUIRED));
            }
        }
        return violations;
    }

    private List<Violation> nominated(List<ConcurrenceDraft.Case> cases) {
        Map<UUID, NominationFacts> facts = nominations.find(cases.stream()
                .map(ConcurrenceDraft.Case::nominationId)
                .filter(Objects::nonNull)
                .toList());
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < cases.size(); i++) {
            ConcurrenceDraft.Case of = cases.get(i);
            String at = "/cases/" + i + "/nominationId";
            NominationFacts nomination = facts.get(of.nominationId());
            if (of.nominationId() == null) {
                violations.add(Violation.at(at, ViolationCode.REQUIRED));
            } else if (nomination == null || !actor.may(Permission.DOSSIER_READ, nomination.unitId())) {
                violations.add(Violation.at(at, ViolationCode.NOT_FOUND));
            } else if (!seen.add(of.nominationId())) {
                violations.add(Violation.at(at, ViolationCode.DUPLICATE));
            }
            if (of.name() != null || of.award() != null) {
                violations.add(Violation.at("/cases/" + i + "/name", ViolationCode.NOT_OF_THIS_KIND));
            }
        }
        return violations;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}

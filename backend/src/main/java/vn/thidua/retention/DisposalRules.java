package vn.thidua.retention;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.dossier.HeldNominations;
import vn.thidua.dossier.NominationHold;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/** What must hold before dossiers are disposed of. */
@Singleton
class DisposalRules {

    private final ArchiveEntries entries;
    private final RetentionRules rules;
    private final HeldNominations held;
    private final ReadableDocuments documents;
    private final Actor actor;
    private final BusinessClock clock;

    DisposalRules(
            ArchiveEntries entries,
            RetentionRules rules,
            HeldNominations held,
            ReadableDocuments documents,
            Actor actor,
            BusinessClock clock) {
        this.entries = entries;
        this.rules = rules;
        this.held = held;
        this.documents = documents;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Each of them is due on the day.
     *
     * @param disposalId the one that they may stand in already
     * @throws Problem {@code INVALID} with a violation for each that is not
     */
    List<DueDossier> due(UUID unitId, UUID disposalId, List<UUID> dossiers, LocalDate on) {
        Map<UUID, ArchiveEntries.Found> found = entries.find(unitId, dossiers);
        Map<RetentionLevel, RetentionRule> known = rules.on(on);
        Map<UUID, NominationHold> holds = holds(found.keySet());
        List<Violation> violations = new ArrayList<>();
        List<DueDossier> due = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < dossiers.size(); i++) {
            UUID dossier = dossiers.get(i);
            String at = "/dossierIds/" + i;
            ArchiveEntries.Found entry = found.get(dossier);
            if (entry == null || !actor.may(Permission.RETENTION_READ, entry.unitId())) {
                violations.add(Violation.at(at, ViolationCode.NOT_FOUND));
            } else if (!seen.add(dossier)) {
                violations.add(Violation.at(at, ViolationCode.DUPLICATE));
            } else {
                RetentionRule rule = entry.level() == null ? null : known.get(entry.level());
                Violation refused = refused(at, entry, rule, disposalId, on);
                if (refused == null && holds.containsKey(dossier)) {
                    violations.add(Violation.at(
                            at, ViolationCode.HELD, holds.get(dossier).because()));
                } else if (refused == null) {
                    due.add(new DueDossier(dossier, rule.id(), rule.keepUntil(entry.closedOn())));
                } else {
                    violations.add(refused);
                }
            }
        }
        refuse(violations);
        return due;
    }

    /** What is open about a nominee keeps the dossier, also where the article by which it does is only recalled. */
    private Map<UUID, NominationHold> holds(Set<UUID> dossiers) {
        Map<UUID, UUID> nominations = entries.nominations(dossiers);
        Map<UUID, NominationHold> holds = new HashMap<>();
        held.of(nominations.keySet(), actor.locale())
                .forEach((nomination, hold) -> holds.put(nominations.get(nomination), hold));
        return holds;
    }

    private Violation refused(
            String at, ArchiveEntries.Found entry, RetentionRule rule, UUID disposalId, LocalDate on) {
        if (entry.secret()) {
            return Violation.at(at, ViolationCode.NOT_OF_THIS_KIND);
        }
        if (entry.disposed()
                || entry.disposalId() != null && !entry.disposalId().equals(disposalId)) {
            return Violation.at(at, ViolationCode.TAKEN);
        }
        if (!entry.closed()) {
            return Violation.at(at, ViolationCode.NOT_READY);
        }
        if (entry.amended()) {
            return Violation.at(at, ViolationCode.HELD, Messages.DOMAIN.text(actor.locale(), "retention.amended"));
        }
        if (rule == null) {
            return Violation.at(at, ViolationCode.NO_RETENTION_RULE);
        }
        if (rule.isPermanent()) {
            return Violation.at(at, ViolationCode.KEPT_FOR_EVER);
        }
        LocalDate until = rule.keepUntil(entry.closedOn());
        return until.isBefore(on) ? null : Violation.at(at, ViolationCode.NOT_DUE, Days.told(until));
    }

    void check(DisposalDraft draft) {
        refuse(document("/decisionDocumentId", draft.decisionDocumentId()));
    }

    void check(Disposal disposal, DisposalDecision decision) {
        List<Violation> violations = new ArrayList<>(notToCome("/decidedOn", decision.decidedOn()));
        if (disposal.paper(decision) == null) {
            violations.add(Violation.at("/documentId", ViolationCode.MISSING_DOCUMENT));
        }
        violations.addAll(document("/documentId", decision.documentId()));
        refuse(violations);
    }

    void check(Disposal disposal, DisposalExecution execution) {
        List<Violation> violations = new ArrayList<>(notToCome("/carriedOutOn", execution.carriedOutOn()));
        if (execution.carriedOutOn().isBefore(disposal.decidedOn())) {
            violations.add(Violation.at("/carriedOutOn", ViolationCode.ENDS_BEFORE_START));
        }
        violations.addAll(document("/documentId", execution.documentId()));
        refuse(violations);
    }

    private List<Violation> notToCome(String pointer, LocalDate day) {
        return day.isAfter(clock.today()) ? List.of(Violation.at(pointer, ViolationCode.IN_THE_FUTURE)) : List.of();
    }

    private List<Violation> document(String pointer, UUID documentId) {
        return documentId == null || documents.includes(documentId)
                ? List.of()
                : List.of(Violation.at(pointer, ViolationCode.NOT_FOUND));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}

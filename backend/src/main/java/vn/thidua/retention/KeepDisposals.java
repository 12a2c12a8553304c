package vn.thidua.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.document.ErasedFiles;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Drafts a disposal, has it decided by somebody else, and carries it out. */
@ApplicationScoped
@Transactional
class KeepDisposals {

    private final Disposals disposals;
    private final DisposalRules rules;
    private final DisposalGate gate;
    private final DisposalWriters writers;
    private final ErasedFiles erasedFiles;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    KeepDisposals(
            Disposals disposals,
            DisposalRules rules,
            DisposalGate gate,
            DisposalWriters writers,
            ErasedFiles erasedFiles,
            Actor actor,
            BusinessClock clock,
            Trail trail) {
        this.disposals = disposals;
        this.rules = rules;
        this.gate = gate;
        this.writers = writers;
        this.erasedFiles = erasedFiles;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    DisposalView draft(DisposalDraft draft) {
        actor.require(Permission.RETENTION_KEEP, draft.unitId());
        rules.check(draft);
        List<DueDossier> due = rules.due(draft.unitId(), null, draft.dossierIds(), clock.today());
        Disposal disposal = Disposal.draft(draft, actor.accountId(), clock.now());
        disposals.persistAndFlush(disposal);
        disposals.replaceEntries(disposal.id(), due);
        return gate.leave(disposal, "DISPOSAL_DRAFTED", Map.of("dossiers", due.size()));
    }

    DisposalView edit(UUID id, DisposalDraft draft, String ifMatch) {
        Disposal disposal = gate.enter(id, DisposalAction.EDIT, ifMatch);
        if (!draft.unitId().equals(disposal.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_OF_THIS_KIND);
        }
        rules.check(draft);
        List<DueDossier> due = rules.due(disposal.unitId(), id, draft.dossierIds(), clock.today());
        disposal.edit(draft, actor.accountId(), clock.now());
        disposals.flush();
        disposals.replaceEntries(id, due);
        return gate.leave(disposal, "DISPOSAL_EDITED", Map.of("dossiers", due.size()));
    }

    /** Never by who wrote it, under whichever account. */
    DisposalView decide(UUID id, DisposalDecision decision, String ifMatch) {
        Disposal disposal = gate.enter(id, DisposalAction.DECIDE, ifMatch);
        if (writers.include(disposal.writers())) {
            throw Problem.of(ProblemCode.OWN_DRAFT);
        }
        rules.check(disposal, decision);
        rules.due(disposal.unitId(), id, dossiers(id), clock.today());
        disposal.decide(decision, actor.accountId(), clock.now());
        return gate.leave(
                disposal,
                "DISPOSAL_DECIDED",
                Map.of("number", decision.number(), "decidedOn", decision.decidedOn(), "dossiers", dossiers(id)));
    }

    DisposalView carryOut(UUID id, DisposalExecution execution, String ifMatch) {
        Disposal disposal = gate.enter(id, DisposalAction.CARRY_OUT, ifMatch);
        rules.check(disposal, execution);
        rules.due(disposal.unitId(), id, dossiers(id), execution.carriedOutOn());
        List<UUID> documents = disposals.carryOut(id, execution.carriedOutOn());
        erasedFiles.goAfterCommit(documents);
        disposal.carryOut(execution, actor.accountId(), clock.now());
        trail.done(disposals.entries(id).stream()
                .map(entry -> disposed(disposal, entry, execution))
                .toList());
        return gate.leave(
                disposal,
                "DISPOSAL_CARRIED_OUT",
                Map.of("carriedOutOn", execution.carriedOutOn(), "dossiers", dossiers(id), "documents", documents));
    }

    private static Happening disposed(Disposal disposal, DisposalView.Entry entry, DisposalExecution execution) {
        return new Happening(
                "DOSSIER_DISPOSED",
                SubjectType.DOSSIER,
                entry.id(),
                entry.number() + " – " + entry.title(),
                entry.unit().id(),
                Map.of(
                        "disposalId",
                        disposal.id(),
                        "number",
                        disposal.number(),
                        "decidedOn",
                        disposal.decidedOn(),
                        "carriedOutOn",
                        execution.carriedOutOn()));
    }

    DisposalView discard(UUID id, String ifMatch) {
        Disposal disposal = gate.enter(id, DisposalAction.DISCARD, ifMatch);
        disposal.discard(clock.now());
        disposals.free(id);
        return gate.leave(disposal, "DISPOSAL_DISCARDED", Map.of());
    }

    private List<UUID> dossiers(UUID id) {
        return disposals.entries(id).stream().map(DisposalView.Entry::id).toList();
    }
}

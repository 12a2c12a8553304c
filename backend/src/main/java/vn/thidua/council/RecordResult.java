package vn.thidua.council;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.dossier.DossierDebts;
import vn.thidua.dossier.HeldNominations;
import vn.thidua.dossier.NominationFacts;
import vn.thidua.dossier.Nominations;
import vn.thidua.dossier.Outcome;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Enters what a council decided: its figures agree, its minutes are there, and each nomination is voted on once, ever. */
@Singleton
class RecordResult {

    private final CouncilResults results;
    private final Nominations nominations;
    private final Agenda agenda;
    private final HeldNominations held;
    private final ReadableDocuments documents;
    private final Obligations obligations;
    private final Trail trail;
    private final BusinessClock clock;
    private final Actor actor;

    RecordResult(
            CouncilResults results,
            Nominations nominations,
            Agenda agenda,
            HeldNominations held,
            ReadableDocuments documents,
            Obligations obligations,
            Trail trail,
            BusinessClock clock,
            Actor actor) {
        this.results = results;
        this.nominations = nominations;
        this.agenda = agenda;
        this.held = held;
        this.documents = documents;
        this.obligations = obligations;
        this.trail = trail;
        this.clock = clock;
        this.actor = actor;
    }

    @Transactional
    public CouncilResultView record(CouncilResultDraft draft) {
        actor.require(Permission.COUNCIL_RESULT_RECORD, draft.unitId());
        List<UUID> ids = draft.results().stream()
                .map(CouncilResultDraft.Vote::nominationId)
                .toList();
        Map<UUID, NominationFacts> known = nominations.lock(ids);
        checkKnown(ids, known);
        checkState(ids, known);
        checkNotOnAgenda(ids);
        held.refuse(ids, place -> "/results/" + place + "/nominationId", actor.locale());
        checkMinutes(draft.minutesDocumentId());
        CouncilResult result = CouncilResult.record(draft, clock.today(), actor.accountId(), clock.now());
        return enter(result, draft.results(), known, Map.of("minutesDocumentId", draft.minutesDocumentId()));
    }

    /** What a ballot of a meeting gave. The minutes are the meeting's. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID counted(Meeting meeting, Council council, MeetingCount count) {
        List<CouncilResultDraft.Vote> votes = count.votes().stream()
                .map(one -> new CouncilResultDraft.Vote(
                        one.nominationId(), one.votesFor(), one.votesAgainst(), one.passed()))
                .toList();
        List<UUID> ids =
                votes.stream().map(CouncilResultDraft.Vote::nominationId).toList();
        Map<UUID, NominationFacts> known = nominations.lock(ids);
        checkState(ids, known);
        CouncilResult result = CouncilResult.counted(meeting, council, count, actor.accountId(), clock.now());
        enter(result, votes, known, Map.of("meetingId", meeting.id()));
        return result.id();
    }

    private CouncilResultView enter(
            CouncilResult result,
            List<CouncilResultDraft.Vote> votes,
            Map<UUID, NominationFacts> known,
            Map<String, ?> minutes) {
        results.persistAndFlush(result);
        results.addVotes(result.id(), votes);
        nominations.passed(ids(votes, true), result.heldOn());
        nominations.failed(ids(votes, false), result.heldOn());
        settle(known);
        Map<String, Object> content = new LinkedHashMap<>(minutes);
        content.put("heldOn", result.heldOn());
        content.put("nominations", votes.size());
        content.put("passed", ids(votes, true).size());
        trail.done(new Happening(
                "COUNCIL_RESULT_RECORDED",
                SubjectType.COUNCIL_RESULT,
                result.id(),
                result.councilName(),
                result.unitId(),
                content));
        return results.view(result.id()).orElseThrow();
    }

    private static List<UUID> ids(List<CouncilResultDraft.Vote> votes, boolean passed) {
        return votes.stream()
                .filter(vote -> vote.passed() == passed)
                .map(CouncilResultDraft.Vote::nominationId)
                .toList();
    }

    /** Within what this secretary enters results for; what is not is not there. */
    private void checkKnown(List<UUID> ids, Map<UUID, NominationFacts> known) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            NominationFacts nomination = known.get(ids.get(i));
            String pointer = "/results/" + i + "/nominationId";
            if (nomination == null || !actor.may(Permission.COUNCIL_RESULT_RECORD, nomination.unitId())) {
                violations.add(Violation.at(pointer, ViolationCode.NOT_FOUND));
            } else if (!seen.add(nomination.id())) {
                violations.add(Violation.at(pointer, ViolationCode.DUPLICATE));
            }
        }
        refuse(violations);
    }

    private static void checkState(List<UUID> ids, Map<UUID, NominationFacts> known) {
        List<Violation> voted = new ArrayList<>();
        List<Violation> notReady = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            NominationFacts nomination = known.get(ids.get(i));
            String pointer = "/results/" + i + "/nominationId";
            if (nomination.outcome() == Outcome.REFUSED) {
                notReady.add(Violation.at(pointer, ViolationCode.NOT_READY));
            } else if (nomination.outcome() != Outcome.PENDING) {
                voted.add(Violation.at(pointer, ViolationCode.DUPLICATE));
            } else if (!nomination.isBeforeCouncil()) {
                notReady.add(Violation.at(pointer, ViolationCode.NOT_READY));
            }
        }
        if (!voted.isEmpty()) {
            throw Problem.of(ProblemCode.ALREADY_VOTED, voted);
        }
        refuse(notReady);
    }

    /** What stands on the agenda of a meeting here is voted on there: two results would meet at its closing. */
    private void checkNotOnAgenda(List<UUID> ids) {
        Set<UUID> taken = new HashSet<>(agenda.taken(ids));
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (taken.contains(ids.get(i))) {
                violations.add(Violation.at("/results/" + i + "/nominationId", ViolationCode.ON_AGENDA));
            }
        }
        refuse(violations);
    }

    private void checkMinutes(UUID documentId) {
        if (documentId == null) {
            throw Problem.invalid("/minutesDocumentId", ViolationCode.MISSING_DOCUMENT);
        }
        if (!documents.includes(documentId)) {
            throw Problem.invalid("/minutesDocumentId", ViolationCode.NOT_FOUND);
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    /** A dossier's result is owed until the last of its nominations has one. */
    private void settle(Map<UUID, NominationFacts> known) {
        Set<UUID> dossiers = new LinkedHashSet<>();
        known.values().forEach(nomination -> dossiers.add(nomination.dossierId()));
        dossiers.removeAll(nominations.dossiersBeforeCouncil(dossiers));
        dossiers.forEach(dossier -> obligations.settle(DossierDebts.COUNCIL_RESULT, SubjectType.DOSSIER, dossier));
    }
}

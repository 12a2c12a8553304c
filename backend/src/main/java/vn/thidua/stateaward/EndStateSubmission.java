package vn.thidua.stateaward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.access.Permission;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.dossier.Nominations;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.AwardEntry;
import vn.thidua.register.Register;

/**
 * What became of it: decided outside, which enters the register and gives every nomination its outcome in one transaction, and then the insignia; or
 * closed without an award. Locks are taken in one order: submission, dossiers.
 */
@ApplicationScoped
class EndStateSubmission {

    private final StateSubmissions submissions;
    private final StateSubmissionGate gate;
    private final ReadableDocuments documents;
    private final StateDuties duties;
    private final Nominations nominations;
    private final Register register;
    private final BusinessClock clock;
    private final Instance<InsigniaFollower> insignia;

    EndStateSubmission(
            StateSubmissions submissions,
            StateSubmissionGate gate,
            ReadableDocuments documents,
            StateDuties duties,
            Nominations nominations,
            Register register,
            BusinessClock clock,
            @Any Instance<InsigniaFollower> insignia) {
        this.submissions = submissions;
        this.gate = gate;
        this.documents = documents;
        this.duties = duties;
        this.nominations = nominations;
        this.register = register;
        this.clock = clock;
        this.insignia = insignia;
    }

    @Transactional
    StateSubmissionView decide(UUID id, OutsideDecision decision, String ifMatch) {
        StateSubmission submission = gate.enter(id, Permission.STATE_SUBMISSION_DRAFT, ifMatch);
        List<StateSubmissionLine> lines = submissions.lines(id, Locale.of("vi"));
        nominations.lock(nominationIds(lines));
        submission.decide(submissions.facts(id), decision, clock.today(), clock.now());
        documents.require(decision.documentId(), "/documentId");
        Set<UUID> given = given(decision, lines);
        submissions.flush();
        submissions.decideLines(id, given);
        register.enter(lines.stream()
                .filter(line -> given.contains(line.nominationId()))
                .map(line -> entry(submission, decision, line))
                .toList());
        nominations.award(given, decision.decidedOn());
        nominations.declined(
                nominationIds(lines).stream()
                        .filter(nomination -> !given.contains(nomination))
                        .toList(),
                decision.decidedOn());
        duties.done(submission, StateDebts.FOLLOW);
        duties.owe(submission, StateDebts.HAND_OVER, StateTermStep.HAND_OVER);
        return gate.leave(
                submission,
                "STATE_SUBMISSION_DECIDED",
                new StateSubmissionStep.Entry(
                        StateSubmissionAction.DECIDE,
                        null,
                        decision.decidedOn(),
                        decision.number(),
                        decision.note(),
                        decision.documentId()),
                Map.of(
                        "number", decision.number(),
                        "decidedOn", decision.decidedOn(),
                        "awards", given.size(),
                        "declined", lines.size() - given.size()));
    }

    @Transactional
    StateSubmissionView handOver(UUID id, InsigniaHandover handover, String ifMatch) {
        StateSubmission submission = gate.enter(id, Permission.STATE_SUBMISSION_SEND, ifMatch);
        submission.handOver(submissions.facts(id), handover, clock.today(), clock.now());
        duties.done(submission, StateDebts.HAND_OVER);
        insignia.forEach(follower -> follower.handedOver(id, handover.on(), handover.note()));
        return gate.leave(
                submission,
                "STATE_SUBMISSION_HANDED_OVER",
                new StateSubmissionStep.Entry(
                        StateSubmissionAction.HAND_OVER, null, handover.on(), null, handover.note(), null),
                Map.of("on", handover.on()));
    }

    @Transactional
    StateSubmissionView close(UUID id, StateSubmissionClosure closure, String ifMatch) {
        StateSubmission submission = gate.enter(id, Permission.STATE_SUBMISSION_DRAFT, ifMatch);
        List<UUID> all = nominationIds(submissions.lines(id, Locale.of("vi")));
        nominations.lock(all);
        submission.close(submissions.facts(id), clock.now());
        LocalDate today = clock.today();
        submissions.flush();
        submissions.decideLines(id, List.of());
        nominations.declined(all, today);
        duties.noMore(submission);
        return gate.leave(
                submission,
                "STATE_SUBMISSION_CLOSED",
                new StateSubmissionStep.Entry(StateSubmissionAction.CLOSE, null, today, null, closure.reason(), null),
                Map.of("reason", closure.reason()));
    }

    private static List<UUID> nominationIds(List<StateSubmissionLine> lines) {
        return lines.stream().map(StateSubmissionLine::nominationId).toList();
    }

    private static Set<UUID> given(OutsideDecision decision, List<StateSubmissionLine> lines) {
        Set<UUID> submitted =
                lines.stream().map(StateSubmissionLine::nominationId).collect(Collectors.toSet());
        Set<UUID> given = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < decision.givenIds().size(); i++) {
            UUID nomination = decision.givenIds().get(i);
            if (!submitted.contains(nomination)) {
                violations.add(Violation.at("/givenIds/" + i, ViolationCode.NOT_FOUND));
            } else if (!given.add(nomination)) {
                violations.add(Violation.at("/givenIds/" + i, ViolationCode.DUPLICATE));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return given;
    }

    private static AwardEntry entry(StateSubmission submission, OutsideDecision decision, StateSubmissionLine line) {
        return new AwardEntry(
                line.id(),
                line.award().code(),
                line.nominee().kind(),
                line.nominee().personId(),
                line.nominee().collectiveId(),
                line.nominee().name(),
                line.nominee().address(),
                line.unit().id(),
                line.unit().name(),
                line.year(),
                decision.decidedOn(),
                decision.number(),
                Deciders.title(submission.authority()),
                null,
                line.nominationId(),
                false);
    }
}

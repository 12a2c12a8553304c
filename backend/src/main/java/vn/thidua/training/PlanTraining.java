package vn.thidua.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Debt;
import vn.thidua.obligation.Obligations;
import vn.thidua.organization.PersonDirectory;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Whoever plans a class takes it from a draft to its certificates. */
@ApplicationScoped
@Transactional
class PlanTraining {

    static final String ANSWER = "TRAINING_ANSWER";

    private final TrainingClasses classes;
    private final TrainingClassPages pages;
    private final Learners learners;
    private final Obligations obligations;
    private final ReadableDocuments documents;
    private final PersonDirectory people;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    PlanTraining(
            TrainingClasses classes,
            TrainingClassPages pages,
            Learners learners,
            Obligations obligations,
            ReadableDocuments documents,
            PersonDirectory people,
            Actor actor,
            BusinessClock clock,
            Trail trail) {
        this.classes = classes;
        this.pages = pages;
        this.learners = learners;
        this.obligations = obligations;
        this.documents = documents;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    TrainingClassView plan(TrainingClassDraft draft) {
        actor.require(Permission.TRAINING_KEEP, draft.unitId());
        check(draft);
        TrainingClass planned = TrainingClass.plan(draft, actor.accountId(), clock.now());
        classes.persistAndFlush(planned);
        classes.write(planned.id(), draft);
        return leave(planned, "TRAINING_PLANNED", Map.of("title", draft.title()));
    }

    TrainingClassView edit(UUID id, TrainingClassDraft draft, String ifMatch) {
        TrainingClass planned = enter(id, ifMatch);
        actor.require(Permission.TRAINING_KEEP, draft.unitId());
        check(draft);
        planned.edit(draft, clock.now());
        classes.write(id, draft);
        return leave(planned, "TRAINING_EDITED", Map.of("title", draft.title()));
    }

    private void check(TrainingClassDraft draft) {
        if (blank(draft.place()) && blank(draft.onlineAddress())) {
            throw Problem.invalid("/place", ViolationCode.REQUIRED);
        }
        if (draft.sessionsNeeded() > draft.sessions().size()) {
            throw Problem.invalid(
                    "/sessionsNeeded",
                    ViolationCode.OUT_OF_RANGE,
                    1,
                    draft.sessions().size());
        }
        if (draft.passMark() != null && draft.questions().isEmpty()) {
            throw Problem.invalid("/questions", ViolationCode.REQUIRED);
        }
        List<Violation> wrong = IntStream.range(0, draft.sessions().size())
                .filter(at -> !endsLater(draft.sessions().get(at)))
                .mapToObj(at -> Violation.at("/sessions/" + at + "/to", ViolationCode.ENDS_BEFORE_START))
                .toList();
        List<Violation> unanswered = IntStream.range(0, draft.questions().size())
                .filter(at -> draft.questions().get(at).answer()
                        > draft.questions().get(at).choices().size())
                .mapToObj(at -> Violation.at("/questions/" + at + "/answer", ViolationCode.NOT_FOUND))
                .toList();
        if (!wrong.isEmpty() || !unanswered.isEmpty()) {
            throw Problem.invalid(wrong.isEmpty() ? unanswered : wrong);
        }
        draft.documentIds().forEach(document -> documents.require(document, "/documentIds"));
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static boolean endsLater(TrainingSessionDraft session) {
        return LocalTime.parse(session.from()).isBefore(LocalTime.parse(session.to()));
    }

    TrainingClassView open(UUID id, String ifMatch) {
        TrainingClass planned = enter(id, ifMatch);
        planned.open(clock.now());
        return leave(planned, "TRAINING_OPENED", Map.of("seats", planned.seats()));
    }

    /** Each owes an answer; whoever has no account here is told on paper. */
    TrainingClassView invite(UUID id, TrainingInvitations invitations, String ifMatch) {
        TrainingClass planned = enter(id, ifMatch);
        planned.requireInviting();
        invitations.personIds().forEach(this::requireKnown);
        List<UUID> invited = learners.invite(id, invitations.personIds(), clock.now());
        obligations.openAll(learners.reached(invited).stream()
                .map(reached -> new Debt(
                                ANSWER,
                                SubjectType.TRAINING_CLASS,
                                id,
                                planned.title(),
                                reached.unitId(),
                                reached.role(),
                                planned.unitId(),
                                planned.enrolBy())
                        .by(reached.personId()))
                .toList());
        return leave(planned, "TRAINING_INVITED", Map.of("people", invited.size()));
    }

    private void requireKnown(UUID person) {
        try {
            people.requireVisible(person);
        } catch (Problem unknown) {
            throw Problem.invalid("/personIds", ViolationCode.NOT_FOUND);
        }
    }

    TrainingClassView hold(UUID id, String ifMatch) {
        TrainingClass planned = enter(id, ifMatch);
        planned.hold(classes.begun(id), clock.now());
        obligations.cancel(SubjectType.TRAINING_CLASS, id);
        return leave(planned, "TRAINING_HELD", Map.of("title", planned.title()));
    }

    /** Whoever was there often enough, and passed the test where there is one, has the certificate from now on. */
    TrainingClassView close(UUID id, String ifMatch) {
        TrainingClass planned = enter(id, ifMatch);
        planned.close(clock.now());
        int certified = learners.certify(planned, clock.today());
        return leave(planned, "TRAINING_CLOSED", Map.of("certified", certified));
    }

    TrainingClassView cancel(UUID id, TrainingReason reason, String ifMatch) {
        TrainingClass planned = enter(id, ifMatch);
        planned.cancel(reason.reason(), clock.now());
        obligations.cancel(SubjectType.TRAINING_CLASS, id);
        return leave(planned, "TRAINING_CANCELLED", Map.of("reason", reason.reason()));
    }

    /** Only who holds the class shows its codes, and only while the session goes on. */
    AttendanceCodeView code(UUID id, UUID sessionId) {
        TrainingClass planned = classes.findByIdOptional(id).orElseThrow(Problem::notFound);
        actor.require(Permission.TRAINING_KEEP, planned.unitId());
        UUID seed = learners.seedOf(id, sessionId);
        boolean open = planned.state() == TrainingClassState.OPEN || planned.state() == TrainingClassState.HELD;
        boolean now =
                classes.sessions(id).stream().anyMatch(session -> session.id().equals(sessionId) && session.now());
        if (!open || !now) {
            throw Problem.of(ProblemCode.SESSION_NOT_ON);
        }
        return AttendanceCodes.at(seed, clock.now());
    }

    private TrainingClass enter(UUID id, String ifMatch) {
        TrainingClass planned =
                classes.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(Permission.TRAINING_KEEP, planned.unitId());
        Etag.check(ifMatch, planned.version());
        return planned;
    }

    private TrainingClassView leave(TrainingClass planned, String happening, Map<String, ?> content) {
        classes.flush();
        trail.done(new Happening(
                happening, SubjectType.TRAINING_CLASS, planned.id(), planned.title(), planned.unitId(), content));
        return pages.view(planned.id());
    }
}

package vn.thidua.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thidua.access.Actor;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.CodeGuesses;

/** What a learner does: whoever of the workforce is signed in, for themselves alone. */
@ApplicationScoped
@Transactional
class TakeTraining {

    private final TrainingClasses classes;
    private final TrainingClassPages pages;
    private final Learners learners;
    private final Obligations obligations;
    private final CodeGuesses guesses;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    TakeTraining(
            TrainingClasses classes,
            TrainingClassPages pages,
            Learners learners,
            Obligations obligations,
            CodeGuesses guesses,
            Actor actor,
            BusinessClock clock,
            Trail trail) {
        this.classes = classes;
        this.pages = pages;
        this.learners = learners;
        this.obligations = obligations;
        this.guesses = guesses;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    /** The class is locked: of two who want the last seat, one has it and the other is told. */
    TrainingClassView enrol(UUID id, TrainingEnrolment wish) {
        TrainingClass wanted = locked(id);
        requireState(wanted, TrainingClassState.OPEN, "ENROL");
        if (clock.today().isAfter(wanted.enrolBy())) {
            throw Problem.of(ProblemCode.WRONG_STATE, wanted.state().name(), "ENROL");
        }
        LearnerView mine = learners.mine(id);
        if (mine != null && (mine.state() == LearnerState.ENROLLED || mine.state() == LearnerState.WAITING)) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS);
        }
        Integer seat = learners.freeSeat(wanted);
        if (seat == null && !wish.waitIfFull()) {
            throw Problem.of(ProblemCode.CLASS_FULL);
        }
        LearnerState state = seat == null ? LearnerState.WAITING : LearnerState.ENROLLED;
        learners.put(id, actor.personId(), state, seat, clock.now());
        return answered(wanted, "TRAINING_" + state.name());
    }

    /** Also declines an invitation. A seat that becomes free goes to who waits longest. */
    TrainingClassView leave(UUID id) {
        TrainingClass wanted = locked(id);
        requireState(wanted, TrainingClassState.OPEN, "LEAVE");
        LearnerView mine = learners.mine(id);
        if (mine == null || mine.state() == LearnerState.LEFT) {
            throw Problem.of(ProblemCode.WRONG_STATE, wanted.state().name(), "LEAVE");
        }
        learners.put(id, actor.personId(), LearnerState.LEFT, null, clock.now());
        Optional<UUID> next = mine.state() == LearnerState.ENROLLED ? learners.next(id) : Optional.empty();
        next.ifPresent(
                person -> learners.put(id, person, LearnerState.ENROLLED, learners.freeSeat(wanted), clock.now()));
        return answered(wanted, "TRAINING_LEFT");
    }

    private TrainingClassView answered(TrainingClass wanted, String happening) {
        obligations.settleOf(PlanTraining.ANSWER, SubjectType.TRAINING_CLASS, wanted.id(), List.of(actor.personId()));
        return leave(wanted.id(), wanted.title(), wanted.unitId(), happening);
    }

    private TrainingClassView leave(UUID id, String title, UUID unitId, String happening) {
        trail.done(new Happening(
                happening, SubjectType.TRAINING_CLASS, id, title, unitId, Map.of("person", actor.personId())));
        return pages.view(id);
    }

    /** Only the code of a session that goes on now, of a class in which one has a seat. */
    AttendanceView attend(AttendanceDraft draft) {
        requirePerson();
        String guesser = "attendance " + actor.accountId();
        guesses.requireFew(guesser);
        List<Learners.OnNow> on = learners.onNow(classes.now());
        if (on.isEmpty()) {
            throw Problem.of(ProblemCode.SESSION_NOT_ON);
        }
        String code = draft.code().replaceAll("\\s", "");
        Learners.OnNow session = on.stream()
                .filter(one -> AttendanceCodes.matches(one.seed(), code, clock.now()))
                .findFirst()
                .orElseThrow(() -> {
                    guesses.missed(guesser);
                    return Problem.invalid("/code", ViolationCode.NOT_FOUND);
                });
        if (learners.attend(session)) {
            trail.done(new Happening(
                    "TRAINING_ATTENDED",
                    SubjectType.TRAINING_CLASS,
                    session.classId(),
                    session.title(),
                    session.unitId(),
                    Map.of("person", actor.personId(), "session", session.sessionId())));
        }
        return new AttendanceView(session.classId(), session.title(), session.topic());
    }

    TrainingTestView test(UUID id) {
        requirePerson();
        TrainingClass of = classes.findByIdOptional(id).orElseThrow(Problem::notFound);
        LearnerView mine = requireTested(of);
        return new TrainingTestView(
                of.title(),
                of.passMark(),
                Math.max(0, of.tries() - mine.tries()),
                mine.best(),
                mine.passed(),
                classes.questions(id).stream()
                        .map(asked -> new TrainingTestView.Question(asked.question(), asked.choices()))
                        .toList());
    }

    TrainingClassView take(UUID id, TrainingTryDraft draft) {
        TrainingClass of = locked(id);
        LearnerView mine = requireTested(of);
        if (mine.passed() || mine.tries() >= of.tries()) {
            throw Problem.of(ProblemCode.WRONG_STATE, of.state().name(), "TAKE_TEST");
        }
        List<TrainingQuestionDraft> questions = classes.questions(id);
        if (draft.answers().size() != questions.size()) {
            throw Problem.invalid("/answers", ViolationCode.COUNTS_DISAGREE);
        }
        long right = IntStream.range(0, questions.size())
                .filter(at -> questions.get(at).answer() == draft.answers().get(at))
                .count();
        int score = (int) (right * 100 / questions.size());
        learners.tried(mine, draft.answers(), score, score >= of.passMark());
        return leave(id, of.title(), of.unitId(), "TRAINING_TESTED");
    }

    private LearnerView requireTested(TrainingClass of) {
        LearnerView mine = learners.mine(of.id());
        if (mine == null || mine.state() != LearnerState.ENROLLED) {
            throw Problem.notFound();
        }
        if (of.state() != TrainingClassState.HELD || of.passMark() == null) {
            throw Problem.of(ProblemCode.WRONG_STATE, of.state().name(), "TAKE_TEST");
        }
        return mine;
    }

    /** Who said it stands nowhere, not even in the trail. */
    TrainingClassView evaluate(UUID id, TrainingEvaluationDraft draft) {
        TrainingClass of = locked(id);
        LearnerView mine = learners.mine(id);
        if (mine == null || mine.attended() == 0) {
            throw Problem.notFound();
        }
        boolean over = of.state() == TrainingClassState.HELD || of.state() == TrainingClassState.CLOSED;
        String words = draft.words() == null || draft.words().isBlank()
                ? null
                : draft.words().strip();
        if (!over || !learners.evaluate(id, mine.id(), draft.rating(), words)) {
            throw Problem.of(ProblemCode.WRONG_STATE, of.state().name(), "EVALUATE");
        }
        return pages.view(id);
    }

    private void requirePerson() {
        if (actor.personId() == null) {
            throw Problem.notFound();
        }
    }

    private TrainingClass locked(UUID id) {
        requirePerson();
        return classes.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.state() != TrainingClassState.DRAFT)
                .orElseThrow(Problem::notFound);
    }

    private static void requireState(TrainingClass of, TrainingClassState state, String action) {
        if (of.state() != state) {
            throw Problem.of(ProblemCode.WRONG_STATE, of.state().name(), action);
        }
    }
}

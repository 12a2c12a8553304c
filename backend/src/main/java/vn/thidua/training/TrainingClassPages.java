package vn.thidua.training;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.Rows;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/** Puts together what the page of one class says, for whoever asks. */
@Singleton
class TrainingClassPages {

    private static final String ROW = "select " + TrainingClassItem.COLUMNS
            + ", c.programme, c.online_address, c.sessions_needed, c.pass_mark, c.tries, c.cancelled_because, c.version from training_class c "
            + TrainingClassItem.JOINS + " where c.id = :id";

    private record Row(
            TrainingClassItem item,
            String programme,
            String onlineAddress,
            int sessionsNeeded,
            Integer passMark,
            int tries,
            String cancelledBecause,
            long version) {}

    private final Jdbi jdbi;
    private final TrainingClasses classes;
    private final Learners learners;
    private final TrainingSettings settings;
    private final Actor actor;
    private final BusinessClock clock;

    TrainingClassPages(
            Jdbi jdbi,
            TrainingClasses classes,
            Learners learners,
            TrainingSettings settings,
            Actor actor,
            BusinessClock clock) {
        this.jdbi = jdbi;
        this.classes = classes;
        this.learners = learners;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    TrainingClassView view(UUID id) {
        Row row = row(id);
        TrainingClassItem item = row.item();
        boolean keeper = actor.may(Permission.TRAINING_READ, item.unit().id());
        LearnerView mine = learners.mine(id);
        boolean inside = keeper || mine != null && mine.state() == LearnerState.ENROLLED;
        return new TrainingClassView(
                item,
                row.programme(),
                inside ? row.onlineAddress() : null,
                row.sessionsNeeded(),
                row.passMark(),
                row.tries(),
                row.cancelledBecause(),
                classes.sessions(id),
                classes.documents(id),
                keeper ? classes.questions(id) : null,
                keeper ? classes.evaluations(id, settings.fewEvaluations()) : null,
                mine,
                actions(row, mine),
                row.version());
    }

    private Row row(UUID id) {
        Row row = jdbi.withHandle(handle -> handle.createQuery(ROW)
                        .bind("id", id)
                        .bind("me", actor.personId())
                        .map((found, context) -> new Row(
                                TrainingClassItem.read(found),
                                found.getString("programme"),
                                found.getString("online_address"),
                                found.getInt("sessions_needed"),
                                Rows.integer(found, "pass_mark"),
                                found.getInt("tries"),
                                found.getString("cancelled_because"),
                                found.getLong("version")))
                        .findOne())
                .orElseThrow(Problem::notFound);
        if (row.item().state() == TrainingClassState.DRAFT
                && !actor.may(Permission.TRAINING_KEEP, row.item().unit().id())) {
            throw Problem.notFound();
        }
        return row;
    }

    private List<ActionView> actions(Row row, LearnerView mine) {
        TrainingClassItem item = row.item();
        List<ActionView> actions = new ArrayList<>(TrainingClassLifecycle.LIFECYCLE.actions(
                new TrainingClassLifecycle.Facts(classes.begun(item.id())),
                item.state(),
                actor,
                item.unit().id(),
                actor.locale()));
        if (actor.personId() != null) {
            actions.addAll(ofLearner(row, mine));
        }
        return actions;
    }

    private List<ActionView> ofLearner(Row row, LearnerView mine) {
        TrainingClassState state = row.item().state();
        boolean enrolled = mine != null && mine.state() == LearnerState.ENROLLED;
        List<ActionView> actions = new ArrayList<>();
        if (state == TrainingClassState.OPEN) {
            if (mine == null || mine.state() == LearnerState.INVITED || mine.state() == LearnerState.LEFT) {
                actions.add(action("ENROL", !clock.today().isAfter(row.item().enrolBy()), "TRAINING_ENROL_OVER"));
            }
            if (mine != null && mine.state() != LearnerState.LEFT) {
                actions.add(action("LEAVE", true, null));
            }
        }
        if (enrolled && state == TrainingClassState.HELD && row.passMark() != null && !mine.passed()) {
            actions.add(action("TAKE_TEST", mine.tries() < row.tries(), "TRAINING_NO_TRIES"));
        }
        boolean over = state == TrainingClassState.HELD || state == TrainingClassState.CLOSED;
        if (enrolled && over && mine.attended() > 0 && !mine.evaluated()) {
            actions.add(action("EVALUATE", true, null));
        }
        return actions;
    }

    private ActionView action(String action, boolean allowed, String because) {
        Locale locale = actor.locale();
        return new ActionView(action, allowed, allowed ? null : Messages.DOMAIN.text(locale, "condition." + because));
    }
}

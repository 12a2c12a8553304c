package vn.thidua.training;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** What those are told who answer for training. */
@Singleton
class ReadTraining {

    private final TrainingClasses classes;
    private final Learners learners;
    private final TrainingSettings settings;
    private final Actor actor;
    private final BusinessClock clock;

    ReadTraining(
            TrainingClasses classes, Learners learners, TrainingSettings settings, Actor actor, BusinessClock clock) {
        this.classes = classes;
        this.learners = learners;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    Listing<LearnerItem> learners(UUID classId, LearnerState state) {
        TrainingClass of = classes.findByIdOptional(classId).orElseThrow(Problem::notFound);
        actor.require(Permission.TRAINING_READ, of.unitId());
        return learners.listing(classId, state);
    }

    Listing<TrainingNeed> needs() {
        return classes.needs(clock.today().minusYears(settings.dueYears()));
    }
}

package vn.thidua.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** Puts together what the page of one cycle says, for whoever asks. */
@Singleton
class ReviewPages {

    private final ReviewCycles cycles;
    private final ReviewTemplates templates;
    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    ReviewPages(ReviewCycles cycles, ReviewTemplates templates, Jdbi jdbi, Actor actor, BusinessClock clock) {
        this.cycles = cycles;
        this.templates = templates;
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Problem {@code NOT_FOUND} for a cycle that asks nothing of a unit within reach */
    ReviewCycles.Row readable(UUID id) {
        return cycles.row(id, actor.scope(Permission.REVIEW_READ)).orElseThrow(Problem::notFound);
    }

    ReviewCycleView view(UUID id) {
        ReviewCycles.Row row = readable(id);
        ReviewTemplate template = templates.of(id);
        return new ReviewCycleView(
                row.item(),
                row.levels(),
                row.guidance(),
                row.previous(),
                row.campaignId(),
                template,
                row.endedBecause(),
                row.summaryId(),
                ownReport(id),
                ReviewLifecycle.LIFECYCLE.actions(
                        facts(row.item(), template),
                        row.item().state(),
                        actor,
                        row.item().unit().id(),
                        actor.locale()),
                row.version());
    }

    private ReviewLifecycle.Facts facts(ReviewCycleItem item, ReviewTemplate template) {
        return new ReviewLifecycle.Facts(template.sections().size(), item.dueOn(), clock.today());
    }

    /** Of the very units over which one writes reports; null where there are several or none. */
    private UUID ownReport(UUID cycleId) {
        List<UUID> own = jdbi.withHandle(handle -> handle.createQuery(
                        "select id from review_report where cycle_id = :cycle and unit_id = any(:units) limit 2")
                .bind("cycle", cycleId)
                .bindArray("units", UUID.class, (Object[])
                        actor.scope(Permission.REVIEW_WRITE).roots())
                .mapTo(UUID.class)
                .list());
        return own.size() == 1 ? own.getFirst() : null;
    }
}

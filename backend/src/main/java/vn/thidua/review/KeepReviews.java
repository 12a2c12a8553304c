package vn.thidua.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** A cycle is prepared, opened to the units, closed or called off. */
@ApplicationScoped
@Transactional
class KeepReviews {

    private final ReviewCycles cycles;
    private final ReviewTemplates templates;
    private final OpenReports open;
    private final ReviewForms forms;
    private final ReviewPages pages;
    private final Obligations obligations;
    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    KeepReviews(
            ReviewCycles cycles,
            ReviewTemplates templates,
            OpenReports open,
            ReviewForms forms,
            ReviewPages pages,
            Obligations obligations,
            Jdbi jdbi,
            Actor actor,
            BusinessClock clock,
            Trail trail) {
        this.cycles = cycles;
        this.templates = templates;
        this.open = open;
        this.forms = forms;
        this.pages = pages;
        this.obligations = obligations;
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    ReviewCycleView prepare(ReviewCycleDraft draft) {
        actor.require(Permission.REVIEW_KEEP, draft.unitId());
        check(draft);
        ReviewCycle cycle = ReviewCycle.prepare(draft, actor.accountId(), clock.now());
        cycles.persistAndFlush(cycle);
        templates.replace(cycle.id(), draft.template());
        return leave(cycle, "REVIEW_PREPARED", Map.of("kind", draft.kind(), "dueOn", draft.dueOn()));
    }

    ReviewCycleView edit(UUID id, ReviewCycleDraft draft, String ifMatch) {
        ReviewCycle cycle = enter(id, ifMatch);
        cycle.edit(draft, clock.now());
        if (!draft.unitId().equals(cycle.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_OF_THIS_KIND);
        }
        check(draft);
        templates.replace(id, draft.template());
        return leave(cycle, "REVIEW_EDITED", Map.of("title", draft.title()));
    }

    private void check(ReviewCycleDraft draft) {
        if (draft.endsOn().isBefore(draft.startsOn())) {
            throw Problem.invalid("/endsOn", ViolationCode.ENDS_BEFORE_START);
        }
        if (draft.previousId() != null) {
            checkPrevious(draft.previousId());
        }
        if (draft.campaignId() != null && !isCampaign(draft.campaignId())) {
            throw Problem.invalid("/campaignId", ViolationCode.NOT_FOUND);
        }
        templates.check(draft.template());
    }

    /** Only what is closed stands still. */
    private void checkPrevious(UUID id) {
        ReviewState state = cycles.row(id, actor.scope(Permission.REVIEW_READ))
                .map(row -> row.item().state())
                .orElseThrow(() -> Problem.invalid("/previousId", ViolationCode.NOT_FOUND));
        if (state != ReviewState.CLOSED) {
            throw Problem.invalid("/previousId", ViolationCode.NOT_READY);
        }
    }

    private boolean isCampaign(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from campaign where id = :id and state in ('LAUNCHED', 'CLOSED'))")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    /** Every unit down to the level asked for owes its report from now on. */
    ReviewCycleView open(UUID id, String ifMatch) {
        ReviewCycle cycle = enter(id, ifMatch);
        cycle.open(
                new ReviewLifecycle.Facts(templates.of(id).sections().size(), cycle.dueOn(), clock.today()),
                clock.now());
        int asked = open.open(cycle, clock.today());
        return leave(cycle, "REVIEW_OPENED", Map.of("asked", asked, "dueOn", cycle.dueOn()));
    }

    /** From now on nothing in it changes; who has not handed in is told to be missing, and owes no more. */
    ReviewCycleView close(UUID id, ReviewClosing closing, String ifMatch) {
        ReviewCycle cycle = enter(id, ifMatch);
        cycle.close(closing.missingBecause(), clock.today(), clock.now());
        int missing = endMissing(id);
        if (missing > 0
                && (closing.missingBecause() == null || closing.missingBecause().isBlank())) {
            throw Problem.invalid("/missingBecause", ViolationCode.REASON_NEEDED);
        }
        forms.keep(cycle);
        cancelDebts(id);
        return leave(cycle, "REVIEW_CLOSED", Map.of("missing", missing));
    }

    private int endMissing(UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "update review_report set state = 'MISSING', version = version + 1, updated_at = clock_timestamp()"
                                + " where cycle_id = :id and state in ('WRITING', 'RETURNED')")
                .bind("id", id)
                .execute());
    }

    ReviewCycleView cancel(UUID id, ReviewReason reason, String ifMatch) {
        ReviewCycle cycle = enter(id, ifMatch);
        cycle.cancel(reason.reason(), clock.now());
        cancelDebts(id);
        return leave(cycle, "REVIEW_CANCELLED", Map.of("reason", reason.reason()));
    }

    private void cancelDebts(UUID id) {
        obligations.cancelAll(
                SubjectType.REVIEW_REPORT,
                jdbi.withHandle(handle -> handle.createQuery("select id from review_report where cycle_id = :id")
                        .bind("id", id)
                        .mapTo(UUID.class)
                        .list()));
    }

    private ReviewCycle enter(UUID id, String ifMatch) {
        pages.readable(id);
        ReviewCycle cycle =
                cycles.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(Permission.REVIEW_KEEP, cycle.unitId());
        Etag.check(ifMatch, cycle.version());
        return cycle;
    }

    private ReviewCycleView leave(ReviewCycle cycle, String happening, Map<String, ?> content) {
        cycles.flush();
        trail.done(new Happening(happening, SubjectType.REVIEW, cycle.id(), cycle.label(), cycle.unitId(), content));
        return pages.view(cycle.id());
    }
}

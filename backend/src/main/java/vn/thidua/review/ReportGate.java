package vn.thidua.review;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.lifecycle.Permit;
import vn.thidua.platform.problem.Problem;

/** The way in and out of a step with a report. */
@Singleton
class ReportGate {

    private final ReviewReports reports;
    private final ReportPages pages;
    private final Jdbi jdbi;
    private final Actor actor;
    private final Trail trail;

    ReportGate(ReviewReports reports, ReportPages pages, Jdbi jdbi, Actor actor, Trail trail) {
        this.reports = reports;
        this.pages = pages;
        this.jdbi = jdbi;
        this.actor = actor;
        this.trail = trail;
    }

    record Entered(ReviewReport report, ReportPages.Row row) {}

    /** The report, locked; with its cycle as it stands, which whoever closes it waits for. */
    Entered enter(UUID id, ReportAction action, String ifMatch) {
        ReportPages.Row row = pages.readable(id);
        Permit permit = ReportLifecycle.LIFECYCLE.permitOf(action);
        actor.require((Permission) permit, Seat.over(permit, row));
        holdCycle(row.cycle().id());
        ReviewReport report =
                reports.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        Etag.check(ifMatch, report.version());
        return new Entered(report, pages.readable(id));
    }

    /** Steps of many units go on beside each other; none goes on while the cycle is closed. */
    private void holdCycle(UUID cycleId) {
        jdbi.useHandle(handle -> handle.createQuery("select state from review_cycle where id = :id for share")
                .bind("id", cycleId)
                .mapTo(String.class)
                .one());
    }

    boolean isSummary(UUID id) {
        return id != null && reports.findById(id).parentId() == null;
    }

    /** Writes what was done and answers with the page as it now is. */
    ReviewReportView leave(Entered entered, String happening, Map<String, ?> content) {
        reports.flush();
        trail.done(new Happening(
                happening,
                SubjectType.REVIEW_REPORT,
                entered.report().id(),
                entered.row().cycle().title() + " – " + entered.row().unit().name(),
                entered.row().unit().id(),
                content));
        return pages.view(entered.report().id());
    }

    /** What is kept while it is written leaves no trail of its own: what is handed in does. */
    ReviewReportView answer(Entered entered) {
        reports.flush();
        return pages.view(entered.report().id());
    }
}

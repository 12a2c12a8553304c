package vn.thidua.bulk;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Jobs for whoever brought them, and for who audits; and their end before the end. */
@Singleton
class ReadBulk {

    private final BulkJobs jobs;
    private final Actor actor;

    ReadBulk(BulkJobs jobs, Actor actor) {
        this.jobs = jobs;
        this.actor = actor;
    }

    Listing<BulkJobItem> listing(String kind, BulkJobState state) {
        return jobs.listing(kind, state, actor.accountId(), audited());
    }

    private Scope audited() {
        return actor.scope(Permission.AUDIT_READ);
    }

    /** @param mine whether whoever asks brought it */
    private record Found(BulkJobItem job, boolean mine) {}

    private Found found(UUID id) {
        BulkJobItem job = jobs.find(id).orElseThrow(Problem::notFound);
        boolean mine = jobs.senderOf(id).filter(actor.accountId()::equals).isPresent();
        if (!mine && !actor.may(Permission.AUDIT_READ, job.unit().id())) {
            throw Problem.notFound();
        }
        return new Found(job, mine);
    }

    BulkJobItem readable(UUID id) {
        return found(id).job();
    }

    BulkJobView one(UUID id) {
        Found found = found(id);
        BulkJobItem job = found.job();
        List<ActionView> actions = found.mine()
                ? BulkJobLifecycle.LIFECYCLE.actions(
                        job, job.state(), actor, job.unit().id(), actor.locale())
                : List.of();
        return new BulkJobView(job, actions);
    }

    @Transactional
    public BulkJobView cancel(UUID id, String ifMatch) {
        jobs.lock(id);
        Found found = found(id);
        if (!found.mine()) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        BulkJobItem job = found.job();
        Etag.check(ifMatch, job.version());
        jobs.end(id, null, BulkJobLifecycle.LIFECYCLE.take(job, job.state(), BulkJobAction.CANCEL));
        return one(id);
    }
}

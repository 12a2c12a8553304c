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

    private boolean isMine(UUID id) {
        return jobs.senderOf(id).filter(actor.accountId()::equals).isPresent();
    }

    BulkJobItem readable(UUID id) {
        BulkJobItem job = jobs.find(id).orElseThrow(Problem::notFound);
        if (!isMine(id) && !actor.may(Permission.AUDIT_READ, job.unit().id())) {
            throw Problem.notFound();
        }
        return job;
    }

    BulkJobView one(UUID id) {
        BulkJobItem job = readable(id);
        List<ActionView> actions = isMine(id)
                ? BulkJobLifecycle.LIFECYCLE.actions(
                        job, job.state(), actor, job.unit().id(), actor.locale())
                : List.of();
        return new BulkJobView(job, actions);
    }

    @Transactional
    public BulkJobView cancel(UUID id, String ifMatch) {
        jobs.lock(id);
        BulkJobItem job = readable(id);
        if (!isMine(id)) {
            throw Problem.of(ProblemCode.NOT_ALLOWED);
        }
        Etag.check(ifMatch, job.version());
        jobs.end(id, null, BulkJobLifecycle.LIFECYCLE.take(job, job.state(), BulkJobAction.CANCEL));
        return one(id);
    }
}

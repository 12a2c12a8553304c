package vn.thidua.cluster;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** Where every change of a cluster begins and ends: may this person, have they seen the newest; and then the trail. */
@Singleton
class ClusterGate {

    private final Clusters clusters;
    private final ClusterHeads heads;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    ClusterGate(Clusters clusters, ClusterHeads heads, Actor actor, Trail trail, BusinessClock clock) {
        this.clusters = clusters;
        this.heads = heads;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** The cluster, locked. Everybody signed in reads them, so who may not change one is told so. */
    Cluster enter(UUID id, String ifMatch) {
        Cluster cluster = locked(id);
        actor.require(Permission.CLUSTER_KEEP, cluster.unitId());
        Etag.check(ifMatch, cluster.version());
        return cluster;
    }

    /** As {@link #enter}, for what whoever heads it in that year may do too. */
    Cluster enterAsHead(UUID id, int year, String ifMatch) {
        Cluster cluster = locked(id);
        if (!mayKeepPacts(id, cluster.unitId(), year)) {
            actor.require(Permission.PACT_KEEP, cluster.unitId());
        }
        Etag.check(ifMatch, cluster.version());
        return cluster;
    }

    boolean mayKeepPacts(UUID id, UUID ministryId, int year) {
        return actor.may(Permission.PACT_KEEP, ministryId)
                || heads.headOf(id, year)
                        .filter(unit -> actor.may(Permission.PACT_KEEP, unit))
                        .isPresent();
    }

    private Cluster locked(UUID id) {
        return clusters.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    /** What belongs to it changes: whoever read it before has not seen that. */
    void touch(Cluster cluster) {
        cluster.membersChanged(clock.now());
        clusters.flush();
    }

    ClusterView leave(Cluster cluster, String happening, Map<String, ?> content) {
        trail.done(new Happening(
                happening, SubjectType.CLUSTER, cluster.id(), cluster.label(), cluster.unitId(), content));
        return clusters.view(cluster.id()).orElseThrow();
    }
}

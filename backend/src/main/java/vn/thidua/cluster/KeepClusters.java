package vn.thidua.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.organization.Units;
import vn.thidua.platform.Standing;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office keeps which blocks and clusters there are, and who belongs to them. */
@ApplicationScoped
@Transactional
class KeepClusters {

    private final Clusters clusters;
    private final ClusterMembers members;
    private final Units units;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    KeepClusters(
            Clusters clusters, ClusterMembers members, Units units, Actor actor, Trail trail, BusinessClock clock) {
        this.clusters = clusters;
        this.members = members;
        this.units = units;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /** Only a ministry organises them. */
    ClusterView form(ClusterDraft draft) {
        actor.require(Permission.CLUSTER_KEEP, draft.unitId());
        if (!clusters.isMinistry(draft.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_OF_THIS_KIND);
        }
        Cluster cluster = Cluster.form(draft.unitId(), draft, Standing.ENTERED, null, clock.now());
        clusters.persistAndFlush(cluster);
        return left(cluster, "CLUSTER_FORMED", Map.of("after", draft));
    }

    ClusterView change(UUID id, ClusterDraft draft, String ifMatch) {
        Cluster cluster = entered(id, ifMatch);
        if (!cluster.unitId().equals(draft.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.DIFFERS, cluster.unitId());
        }
        ClusterDraft before = cluster.asDraft();
        cluster.change(draft, clock.now());
        clusters.flush();
        return left(cluster, "CLUSTER_CHANGED", Map.of("before", before, "after", draft));
    }

    /** A unit within the keeper's reach, that stands on its first day. */
    ClusterView add(UUID id, ClusterMemberDraft draft, String ifMatch) {
        Cluster cluster = entered(id, ifMatch);
        checkPeriod(draft.from(), draft.to());
        if (!actor.may(Permission.CLUSTER_KEEP, draft.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_FOUND);
        }
        if (!units.inForce(draft.unitId(), draft.from())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_IN_FORCE);
        }
        touch(cluster);
        members.add(ClusterMember.of(id, draft));
        return left(cluster, "CLUSTER_MEMBER_ADDED", Map.of("after", draft));
    }

    ClusterView end(UUID memberId, ClusterMemberEnding ending, String ifMatch) {
        ClusterMember member = members.find(memberId).orElseThrow(Problem::notFound);
        Cluster cluster = entered(member.clusterId(), ifMatch);
        checkPeriod(member.from(), ending.to());
        touch(cluster);
        members.supersede(member, ending.reason());
        members.add(member.lastingTo(ending.to()));
        return left(cluster, "CLUSTER_MEMBER_ENDED", Map.of("before", member, "after", ending));
    }

    ClusterView remove(UUID memberId, ClusterMemberRemoval removal, String ifMatch) {
        ClusterMember member = members.find(memberId).orElseThrow(Problem::notFound);
        Cluster cluster = entered(member.clusterId(), ifMatch);
        touch(cluster);
        members.supersede(member, removal.reason());
        return left(cluster, "CLUSTER_MEMBER_REMOVED", Map.of("before", member, "reason", removal.reason()));
    }

    /** Everybody signed in reads them, so who may not change one is told so. */
    private Cluster entered(UUID id, String ifMatch) {
        Cluster cluster =
                clusters.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(Permission.CLUSTER_KEEP, cluster.unitId());
        Etag.check(ifMatch, cluster.version());
        return cluster;
    }

    private void touch(Cluster cluster) {
        cluster.membersChanged(clock.now());
        clusters.flush();
    }

    private static void checkPeriod(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw Problem.invalid("/to", ViolationCode.ENDS_BEFORE_START);
        }
    }

    private ClusterView left(Cluster cluster, String happening, Map<String, ?> content) {
        trail.done(new Happening(
                happening, SubjectType.CLUSTER, cluster.id(), cluster.label(), cluster.unitId(), content));
        return clusters.view(cluster.id()).orElseThrow();
    }
}

package vn.thidua.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.organization.Units;
import vn.thidua.platform.Standing;
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
    private final ClusterGate gate;
    private final BusinessClock clock;

    KeepClusters(
            Clusters clusters,
            ClusterMembers members,
            Units units,
            Actor actor,
            ClusterGate gate,
            BusinessClock clock) {
        this.clusters = clusters;
        this.members = members;
        this.units = units;
        this.actor = actor;
        this.gate = gate;
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
        return gate.leave(cluster, "CLUSTER_FORMED", Map.of("after", draft));
    }

    ClusterView change(UUID id, ClusterDraft draft, String ifMatch) {
        Cluster cluster = gate.enter(id, ifMatch);
        if (!cluster.unitId().equals(draft.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.DIFFERS, cluster.unitId());
        }
        ClusterDraft before = cluster.asDraft();
        cluster.change(draft, clock.now());
        clusters.flush();
        return gate.leave(cluster, "CLUSTER_CHANGED", Map.of("before", before, "after", draft));
    }

    /** A unit within the keeper's reach, that stands on its first day. */
    ClusterView add(UUID id, ClusterMemberDraft draft, String ifMatch) {
        Cluster cluster = gate.enter(id, ifMatch);
        checkPeriod(draft.from(), draft.to());
        if (!actor.may(Permission.CLUSTER_KEEP, draft.unitId())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_FOUND);
        }
        if (!units.inForce(draft.unitId(), draft.from())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_IN_FORCE);
        }
        gate.touch(cluster);
        members.add(ClusterMember.of(id, draft));
        return gate.leave(cluster, "CLUSTER_MEMBER_ADDED", Map.of("after", draft));
    }

    ClusterView end(UUID memberId, ClusterMemberEnding ending, String ifMatch) {
        ClusterMember member = members.find(memberId).orElseThrow(Problem::notFound);
        Cluster cluster = gate.enter(member.clusterId(), ifMatch);
        checkPeriod(member.from(), ending.to());
        gate.touch(cluster);
        members.supersede(member, ending.reason());
        members.add(member.lastingTo(ending.to()));
        return gate.leave(cluster, "CLUSTER_MEMBER_ENDED", Map.of("before", member, "after", ending));
    }

    ClusterView remove(UUID memberId, ClusterMemberRemoval removal, String ifMatch) {
        ClusterMember member = members.find(memberId).orElseThrow(Problem::notFound);
        Cluster cluster = gate.enter(member.clusterId(), ifMatch);
        gate.touch(cluster);
        members.supersede(member, removal.reason());
        return gate.leave(cluster, "CLUSTER_MEMBER_REMOVED", Map.of("before", member, "reason", removal.reason()));
    }

    private static void checkPeriod(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw Problem.invalid("/to", ViolationCode.ENDS_BEFORE_START);
        }
    }
}

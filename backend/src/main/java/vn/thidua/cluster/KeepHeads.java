package vn.thidua.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The Standing Office keeps who heads the blocks and clusters, year by year. */
@ApplicationScoped
@Transactional
class KeepHeads {

    private final ClusterHeads heads;
    private final ClusterGate gate;
    private final BusinessClock clock;

    KeepHeads(ClusterHeads heads, ClusterGate gate, BusinessClock clock) {
        this.heads = heads;
        this.gate = gate;
        this.clock = clock;
    }

    ClusterView assign(UUID clusterId, ClusterHeadDraft draft, String ifMatch) {
        Cluster cluster = gate.enter(clusterId, ifMatch);
        if (!heads.isMember(clusterId, draft.unitId(), draft.year())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_A_MEMBER);
        }
        if (draft.decidedOn() != null && draft.decidedOn().isAfter(clock.today())) {
            throw Problem.invalid("/decidedOn", ViolationCode.IN_THE_FUTURE);
        }
        gate.touch(cluster);
        heads.add(ClusterHead.of(clusterId, draft));
        return gate.leave(cluster, "CLUSTER_HEAD_ASSIGNED", Map.of("after", draft));
    }

    ClusterView handOver(UUID headId, ClusterHandover handover, String ifMatch) {
        ClusterHead head = heads.find(headId).orElseThrow(Problem::notFound);
        Cluster cluster = gate.enter(head.clusterId(), ifMatch);
        if (head.handedOverOn() != null) {
            throw Problem.of(ProblemCode.WRONG_STATE, "HANDED_OVER", "HAND_OVER");
        }
        if (handover.on().isAfter(clock.today())) {
            throw Problem.invalid("/on", ViolationCode.IN_THE_FUTURE);
        }
        gate.touch(cluster);
        heads.handOver(headId, handover);
        return gate.leave(cluster, "CLUSTER_HANDED_OVER", Map.of("head", head, "after", handover));
    }

    ClusterView remove(UUID headId, ClusterHeadRemoval removal, String ifMatch) {
        ClusterHead head = heads.find(headId).orElseThrow(Problem::notFound);
        Cluster cluster = gate.enter(head.clusterId(), ifMatch);
        gate.touch(cluster);
        heads.supersede(headId, removal.reason());
        return gate.leave(cluster, "CLUSTER_HEAD_REMOVED", Map.of("before", head, "reason", removal.reason()));
    }
}

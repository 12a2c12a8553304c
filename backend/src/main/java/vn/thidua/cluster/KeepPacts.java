package vn.thidua.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Whoever heads a cluster records the pact that its members signed; or the Standing Office does. */
@ApplicationScoped
@Transactional
class KeepPacts {

    private final ClusterPacts pacts;
    private final ClusterHeads heads;
    private final ClusterGate gate;
    private final BusinessClock clock;

    KeepPacts(ClusterPacts pacts, ClusterHeads heads, ClusterGate gate, BusinessClock clock) {
        this.pacts = pacts;
        this.heads = heads;
        this.gate = gate;
        this.clock = clock;
    }

    ClusterView sign(UUID clusterId, ClusterPactDraft draft, String ifMatch) {
        Cluster cluster = gate.enterAsHead(clusterId, draft.year(), ifMatch);
        check(clusterId, draft);
        gate.touch(cluster);
        pacts.add(clusterId, draft);
        return gate.leave(cluster, "CLUSTER_PACT_SIGNED", Map.of("after", draft));
    }

    private void check(UUID clusterId, ClusterPactDraft draft) {
        List<Violation> violations = new ArrayList<>();
        if (draft.signedOn().isAfter(clock.today())) {
            violations.add(Violation.at("/signedOn", ViolationCode.IN_THE_FUTURE));
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < draft.signerIds().size(); i++) {
            UUID signer = draft.signerIds().get(i);
            if (!seen.add(signer)) {
                violations.add(Violation.at("/signerIds/" + i, ViolationCode.DUPLICATE));
            } else if (!heads.isMember(clusterId, signer, draft.year())) {
                violations.add(Violation.at("/signerIds/" + i, ViolationCode.NOT_A_MEMBER));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    ClusterView remove(UUID pactId, ClusterPactRemoval removal, String ifMatch) {
        ClusterPacts.Pact pact = pacts.find(pactId).orElseThrow(Problem::notFound);
        Cluster cluster = gate.enterAsHead(pact.clusterId(), pact.year(), ifMatch);
        gate.touch(cluster);
        pacts.supersede(pactId, removal.reason());
        return gate.leave(cluster, "CLUSTER_PACT_REMOVED", Map.of("before", pact, "reason", removal.reason()));
    }
}

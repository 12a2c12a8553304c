package vn.thidua.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** Commitments are on the campaign's own criteria, at most one on each. */
final class CommitmentRule {

    private CommitmentRule() {}

    static List<Violation> violations(Campaign campaign, List<CommitmentDraft> commitments) {
        List<Violation> violations = new ArrayList<>();
        Set<UUID> known = Set.copyOf(campaign.criterionIds());
        Set<UUID> seen = new HashSet<>();
        for (int place = 0; place < commitments.size(); place++) {
            UUID criterion = commitments.get(place).criterionId();
            if (!known.contains(criterion)) {
                violations.add(Violation.at("/commitments/" + place + "/criterionId", ViolationCode.NOT_FOUND));
            } else if (!seen.add(criterion)) {
                violations.add(Violation.at("/commitments/" + place + "/criterionId", ViolationCode.DUPLICATE));
            }
        }
        return violations;
    }
}

package vn.thidua.campaign;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.platform.problem.Violation;

/** Commitments are on the campaign's own criteria, at most one on each. */
final class CommitmentRule {

    private CommitmentRule() {}

    static List<Violation> violations(Campaign campaign, List<CommitmentDraft> commitments) {
        CriterionRule rule = new CriterionRule(campaign);
        List<Violation> violations = new ArrayList<>();
        for (int place = 0; place < commitments.size(); place++) {
            rule.violation(commitments.get(place).criterionId(), "/commitments/" + place)
                    .ifPresent(violations::add);
        }
        return violations;
    }
}

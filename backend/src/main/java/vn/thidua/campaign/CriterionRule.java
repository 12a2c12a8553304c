package vn.thidua.campaign;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** What a unit says is on the campaign's own criteria, at most once on each. Made for one request, and asked row by row. */
final class CriterionRule {

    private final Set<UUID> known;
    private final Set<UUID> seen = new HashSet<>();

    CriterionRule(Campaign campaign) {
        this.known = Set.copyOf(campaign.criterionIds());
    }

    /** @param at where the row stands in the body */
    Optional<Violation> violation(UUID criterionId, String at) {
        if (!known.contains(criterionId)) {
            return Optional.of(Violation.at(at + "/criterionId", ViolationCode.NOT_FOUND));
        }
        return seen.add(criterionId)
                ? Optional.empty()
                : Optional.of(Violation.at(at + "/criterionId", ViolationCode.DUPLICATE));
    }
}

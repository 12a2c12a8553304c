package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** A campaign responds to one that is under way at a higher level; so circles cannot be. */
@Singleton
class ParentRule {

    private final Campaigns campaigns;

    ParentRule(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** What is wrong with the parent; a draft of somebody else is not told apart from none. */
    Optional<Violation> violation(UUID parentId, CampaignLevel level) {
        if (parentId == null) {
            return Optional.empty();
        }
        return campaigns
                .findByIdOptional(parentId)
                .map(parent -> wrong(parent, level))
                .orElseGet(() -> Optional.of(ViolationCode.NOT_FOUND))
                .map(code -> Violation.at("/parentId", code));
    }

    /** What is wrong with how the criteria are aligned: only with the parent's own, and measured alike, or figures could not be set side by side. */
    List<Violation> misaligned(UUID parentId, List<CriterionDraft> criteria) {
        Map<UUID, Optional<String>> theirs = parentId == null
                ? Map.of()
                : campaigns
                        .findByIdOptional(parentId)
                        .map(Campaign::measureUnits)
                        .orElse(Map.of());
        List<Violation> violations = new ArrayList<>();
        for (int place = 0; place < criteria.size(); place++) {
            CriterionDraft criterion = criteria.get(place);
            if (criterion.parentCriterionId() == null) {
                continue;
            }
            Optional<String> unit = theirs.get(criterion.parentCriterionId());
            String at = "/criteria/" + place + "/parentCriterionId";
            if (unit == null) {
                violations.add(Violation.at(at, ViolationCode.NOT_FOUND));
            } else if (!unit.equals(Optional.ofNullable(criterion.measureUnit()))) {
                violations.add(Violation.at(at, ViolationCode.NOT_OF_THIS_KIND));
            }
        }
        return violations;
    }

    private static Optional<ViolationCode> wrong(Campaign parent, CampaignLevel level) {
        return switch (parent.state()) {
            case DRAFT, PROPOSED, DISCARDED -> Optional.of(ViolationCode.NOT_FOUND);
            case CLOSED, CANCELLED -> Optional.of(ViolationCode.NOT_READY);
            case LAUNCHED ->
                parent.level().isAbove(level) ? Optional.empty() : Optional.of(ViolationCode.NOT_OF_THIS_KIND);
        };
    }
}

package vn.thidua.campaign;

import jakarta.inject.Singleton;
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

    private static Optional<ViolationCode> wrong(Campaign parent, CampaignLevel level) {
        return switch (parent.state()) {
            case DRAFT, PROPOSED, DISCARDED -> Optional.of(ViolationCode.NOT_FOUND);
            case CLOSED -> Optional.of(ViolationCode.NOT_READY);
            case LAUNCHED ->
                parent.level().isAbove(level) ? Optional.empty() : Optional.of(ViolationCode.NOT_OF_THIS_KIND);
        };
    }
}

package vn.thidua.register;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Awards as the register holds them: of one decision, oldest entry first, or these very ones. */
@Singleton
public class DecidedAwards {

    private final Awards awards;

    DecidedAwards(Awards awards) {
        this.awards = awards;
    }

    public List<AwardItem> of(UUID decisionId, Locale locale) {
        return awards.ofDecision(decisionId, locale, true);
    }

    /** Those of these that there are, as they read and stand today. */
    public List<AwardItem> ofIds(Collection<UUID> ids, Locale locale) {
        return ids.isEmpty() ? List.of() : awards.ofIds(ids, locale);
    }

    /** All that the decision of this award gave, this one among them. */
    public List<AwardItem> beside(AwardItem award, Locale locale) {
        return awards.ofSameDecision(award.decision(), locale);
    }

    /** As anyone may see them; none before the decision is published. */
    public List<AwardItem> ofPublished(UUID decisionId, Locale locale) {
        return awards.ofDecision(decisionId, locale, false);
    }
}

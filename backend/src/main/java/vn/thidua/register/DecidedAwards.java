package vn.thidua.register;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The awards of one decision as the register holds them, oldest entry first. */
@Singleton
public class DecidedAwards {

    private final Awards awards;

    DecidedAwards(Awards awards) {
        this.awards = awards;
    }

    public List<AwardItem> of(UUID decisionId, Locale locale) {
        return awards.ofDecision(decisionId, locale, true);
    }

    /** As anyone may see them; none before the decision is published. */
    public List<AwardItem> ofPublished(UUID decisionId, Locale locale) {
        return awards.ofDecision(decisionId, locale, false);
    }
}

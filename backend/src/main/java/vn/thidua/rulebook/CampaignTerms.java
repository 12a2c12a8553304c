package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.rulebook.condition.CampaignReviewed;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.verdict.RuleSet;

/** For which awards the law asks how long a campaign ran: read from the rules in force, not from code. */
@Singleton
public class CampaignTerms {

    private final Rulebooks rulebooks;
    private final KnownAwards awards;

    CampaignTerms(Rulebooks rulebooks, KnownAwards awards) {
        this.rulebooks = rulebooks;
        this.awards = awards;
    }

    /** Of the framework that governs on the day; empty before the oldest that is kept. */
    public List<CampaignTerm> on(LocalDate day, Locale locale) {
        return rulebooks.book().sets().stream()
                .filter(set -> !day.isBefore(set.from()) && (set.to() == null || !day.isAfter(set.to())))
                .reduce((earlier, later) -> later)
                .map(set -> of(set, locale))
                .orElse(List.of());
    }

    private List<CampaignTerm> of(RuleSet set, Locale locale) {
        Map<String, String> names = awards.names(locale);
        return set.awards().entrySet().stream()
                .flatMap(entry -> entry.getValue().rules().stream()
                        .flatMap(CampaignTerms::whole)
                        .filter(rule -> rule.condition() instanceof CampaignReviewed)
                        .map(rule -> term(set, rule, new AwardRef(entry.getKey(), names.get(entry.getKey())), locale)))
                .toList();
    }

    private static CampaignTerm term(RuleSet set, Rule rule, AwardRef award, Locale locale) {
        CampaignReviewed asked = (CampaignReviewed) rule.condition();
        return new CampaignTerm(award, asked.scope(), asked.years(), RuleView.of(set, rule, locale));
    }

    private static Stream<Rule> whole(Rule rule) {
        return rule.condition() == null
                ? Stream.of(rule)
                : Stream.concat(
                        Stream.of(rule), rule.condition().parts().stream().flatMap(CampaignTerms::whole));
    }
}

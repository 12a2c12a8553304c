package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.rulebook.fact.Achievement;
import vn.thidua.rulebook.fact.AchievementKind;
import vn.thidua.rulebook.fact.Scope;

/**
 * Led a campaign of at least a scope at its interim or final review in the year.
 *
 * @param years that the campaign must have run
 */
record CampaignReviewed(
        @JsonProperty(required = true) Scope scope,
        @JsonProperty(required = true) int years) implements Condition {

    @Override
    public Judged judge(Case the) {
        if (the.facts().achievements() == null) {
            return Judged.unknown(FactKind.ACHIEVEMENT, Reason.of("missing.achievements", AchievementKind.CAMPAIGN));
        }
        List<Achievement> reviewed = the.facts().achievements().stream()
                .filter(one -> one.kind() == AchievementKind.CAMPAIGN
                        && one.scope().reaches(scope)
                        && one.year() == the.year())
                .toList();
        if (reviewed.stream().anyMatch(this::isMet)) {
            return told("campaign.met", Finding.MET, reviewed);
        }
        return reviewed.stream().anyMatch(this::mightBe)
                ? told("campaign.unknown", Finding.UNKNOWN, reviewed)
                        .missing(List.of(new Missing(FactKind.ACHIEVEMENT, Reason.of("missing.campaign", years))))
                : told("campaign.not_met", Finding.NOT_MET, reviewed);
    }

    private boolean isMet(Achievement one) {
        return Boolean.TRUE.equals(one.leading()) && one.campaignYears() != null && one.campaignYears() >= years;
    }

    private boolean mightBe(Achievement one) {
        return !Boolean.FALSE.equals(one.leading()) && (one.campaignYears() == null || one.campaignYears() >= years);
    }

    private Judged told(String key, Finding finding, List<Achievement> reviewed) {
        return Judged.of(finding, Reason.of(key, years, scope))
                .with(reviewed.stream().map(Achieved::evidence).toList());
    }
}

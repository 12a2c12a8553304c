package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Period;
import java.util.List;
import vn.thidua.rulebook.fact.Achievement;
import vn.thidua.rulebook.fact.AchievementKind;
import vn.thidua.rulebook.fact.CampaignRun;
import vn.thidua.rulebook.fact.Scope;

/**
 * Led a campaign of at least a scope at its interim or final review in the year. Where the question arises from the review of a campaign, how long that
 * one ran is told by its own days; whether it was led, by what is recorded.
 *
 * @param years that the campaign must have run
 */
public record CampaignReviewed(
        @JsonProperty(required = true) Scope scope,
        @JsonProperty(required = true) int years) implements Condition {

    @Override
    public Judged judge(Case the) {
        List<Achievement> reviewed = reviewed(the);
        CampaignRun run = run(the);
        if (run != null && reviewed.stream().noneMatch(this::isMet)) {
            return told(run, reviewed);
        }
        if (the.facts().achievements() == null) {
            return Judged.unknown(FactKind.ACHIEVEMENT, Reason.of("missing.achievements", AchievementKind.CAMPAIGN));
        }
        if (reviewed.stream().anyMatch(this::isMet)) {
            return told("campaign.met", Finding.MET, reviewed);
        }
        return reviewed.stream().anyMatch(this::mightBe)
                ? told("campaign.unknown", Finding.UNKNOWN, reviewed)
                        .missing(List.of(new Missing(FactKind.ACHIEVEMENT, Reason.of("missing.campaign", years))))
                : told("campaign.not_met", Finding.NOT_MET, reviewed);
    }

    private List<Achievement> reviewed(Case the) {
        return the.facts().achievements() == null
                ? List.of()
                : the.facts().achievements().stream()
                        .filter(one -> one.kind() == AchievementKind.CAMPAIGN
                                && one.scope().reaches(scope)
                                && one.year() == the.year())
                        .toList();
    }

    /** The campaign at whose review is asked, where it is of the scope and its first day is known. */
    private CampaignRun run(Case the) {
        CampaignRun run =
                the.facts().procedure() == null ? null : the.facts().procedure().campaign();
        return run == null || run.startedOn() == null || !run.scope().reaches(scope) ? null : run;
    }

    private Judged told(CampaignRun run, List<Achievement> reviewed) {
        Period length = run.length();
        if (length.getYears() < years) {
            return told(run, "campaign.ran_short", Finding.NOT_MET, reviewed)
                    .unless(Reason.of(
                            "campaign.change", run.startedOn().plusYears(years).minusDays(1), years));
        }
        return reviewed.stream().anyMatch(one -> Boolean.TRUE.equals(one.leading()) && one.campaignYears() == null)
                ? told(run, "campaign.ran_led", Finding.MET, reviewed)
                : told(run, "campaign.ran_unknown", Finding.UNKNOWN, reviewed)
                        .missing(List.of(new Missing(FactKind.ACHIEVEMENT, Reason.of("missing.campaign_led"))));
    }

    private Judged told(CampaignRun run, String key, Finding finding, List<Achievement> reviewed) {
        Period length = run.length();
        return Judged.of(finding, Reason.of(key, length.getYears(), length.getMonths(), run.reviewedOn(), years))
                .with(reviewed.stream().map(Achieved::evidence).toList());
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

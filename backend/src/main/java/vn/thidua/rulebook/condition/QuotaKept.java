package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.rulebook.fact.Procedure;

/**
 * No more are proposed than a share allows. What was read fixes no rounding: a part of one is none. */
record QuotaKept(@JsonProperty(required = true) Ratio share) implements Condition {

    @Override
    public boolean isDue(Case the) {
        return the.facts().procedure() != null && the.facts().procedure().quota() != null;
    }

    @Override
    public Judged judge(Case the) {
        Procedure.Quota quota = the.facts().procedure().quota();
        int limit = share.atMost(quota.denominator());
        Evidence used =
                Evidence.of(FactKind.PROCEDURE, Reason.of("evidence.quota", quota.proposed(), quota.denominator()));
        return Judged.of(
                        Finding.of(quota.proposed() <= limit),
                        Reason.of("quota.found", quota.proposed(), quota.denominator(), limit, share))
                .with(List.of(used))
                .unless(Reason.of("quota.change", quota.proposed() - limit));
    }
}

package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.rulebook.fact.Members;
import vn.thidua.rulebook.fact.Procedure;

/**
 * No more are proposed than a share allows. What was read fixes no rounding: a part of one is none.
 *
 * @param of the share is of those members who hold this title in the year; null where what it is of is not counted among the members of a unit
 */
public record QuotaKept(@JsonProperty(required = true) Ratio share, String of) implements Condition {

    /** The most that may be proposed. */
    public int limit(int denominator) {
        return share.atMost(denominator);
    }

    /** Of how many the share is, as far as the members of the unit tell; null where they do not. */
    public Integer denominator(Members members) {
        return of == null || members == null ? null : members.holding(of);
    }

    @Override
    public boolean isDue(Case the) {
        return the.facts().procedure() != null && the.facts().procedure().quota() != null;
    }

    @Override
    public Judged judge(Case the) {
        Procedure.Quota quota = the.facts().procedure().quota();
        int limit = limit(quota.denominator());
        Evidence used =
                Evidence.of(FactKind.PROCEDURE, Reason.of("evidence.quota", quota.proposed(), quota.denominator()));
        return Judged.of(
                        Finding.of(quota.proposed() <= limit),
                        Reason.of("quota.found", quota.proposed(), quota.denominator(), limit, share))
                .with(List.of(used))
                .unless(Reason.of("quota.change", quota.proposed() - limit));
    }
}

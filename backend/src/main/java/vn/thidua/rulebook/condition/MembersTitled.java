package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.rulebook.fact.Members;

/**
 * Enough members hold a title in the year.
 *
 * @param share of all members; null when a number is asked for
 * @param above whether exactly the share is too few
 * @param atLeast number of members; null when a share is asked for
 */
record MembersTitled(@JsonProperty(required = true) String award, Ratio share, boolean above, Integer atLeast)
        implements Condition {

    @Override
    public Judged judge(Case the) {
        Reason.AwardCode name = new Reason.AwardCode(award);
        Members members = the.facts().members();
        if (members == null || members.holding(award) == null) {
            return Judged.unknown(FactKind.MEMBERS, Reason.of("missing.members_titled", name));
        }
        int holding = members.holding(award);
        int asked = asked(members.total());
        Finding finding = Finding.of(holding >= asked && members.total() > 0);
        Evidence used = Evidence.of(
                FactKind.MEMBERS, members, Reason.of("evidence.members_titled", holding, members.total(), name));
        return Judged.of(finding, Reason.of("members.found", holding, members.total(), name, asked))
                .with(List.of(used))
                .unless(Reason.of("members.change", Math.max(1, asked - holding), name));
    }

    private int asked(int total) {
        if (share == null) {
            return atLeast;
        }
        return above ? share.atMost(total) + 1 : share.atLeast(total);
    }
}

package vn.thidua.register;

import java.util.List;

/** Hears of awards in the transaction that enters them; {@code handover} opens what they give. */
public interface AwardFollower {

    void entered(List<AwardEntry> awards);
}

package vn.thidua.rulebook.condition;

import java.util.List;

/** The party committee gave its written opinion. */
record PartyOpinion() implements Condition {

    @Override
    public boolean isDue(Case the) {
        return the.facts().procedure() != null && the.facts().procedure().partyOpinion() != null;
    }

    @Override
    public Judged judge(Case the) {
        boolean given = the.facts().procedure().partyOpinion();
        return Judged.of(Finding.of(given), Reason.of(given ? "party.met" : "party.not_met"))
                .with(List.of(Evidence.of(FactKind.PROCEDURE, Reason.of("evidence.party"))))
                .unless(Reason.of("party.change"));
    }
}

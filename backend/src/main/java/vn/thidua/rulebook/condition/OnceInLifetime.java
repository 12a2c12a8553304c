package vn.thidua.rulebook.condition;

import java.util.List;
import vn.thidua.rulebook.fact.Commendation;

/** Never given to the nominee before. */
record OnceInLifetime() implements Condition {

    @Override
    public Judged judge(Case the) {
        Reason.AwardCode name = new Reason.AwardCode(the.award());
        List<Commendation> known = the.facts().commendations();
        if (known == null) {
            return Judged.unknown(FactKind.COMMENDATION, Reason.of("missing.commendation", name));
        }
        return known.stream()
                .filter(given -> given.award().equals(the.award()))
                .findFirst()
                .map(given -> Judged.notMet(Reason.of("once.not_met", name, given.decidedOn()))
                        .with(List.of(Evidence.of(
                                FactKind.COMMENDATION,
                                given,
                                Reason.of("evidence.commendation", name, given.decidedOn())))))
                .orElseGet(() -> Judged.met(Reason.of("once.met", name)));
    }
}

package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import vn.thidua.rulebook.fact.Commendation;

/** None of several awards was given to the nominee in the year. For warnings: what is not known is no reason to warn. */
record NotGivenInYear(@JsonProperty(required = true) Set<String> awards) implements Condition {

    @Override
    public Judged judge(Case the) {
        List<Commendation> known =
                the.facts().commendations() == null ? List.of() : the.facts().commendations();
        List<Commendation> given = known.stream()
                .filter(one -> awards.contains(one.award()) && one.decidedOn().getYear() == the.year())
                .toList();
        if (given.isEmpty()) {
            return Judged.met(Reason.of("in_year.met", the.year()));
        }
        Commendation first = given.getFirst();
        Reason.AwardCode name = new Reason.AwardCode(first.award());
        return Judged.notMet(Reason.of("in_year.not_met", name, first.decidedOn()))
                .with(given.stream()
                        .map(one -> Evidence.of(
                                FactKind.COMMENDATION,
                                one,
                                Reason.of("evidence.commendation", new Reason.AwardCode(one.award()), one.decidedOn())))
                        .toList());
    }
}

package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.thidua.rulebook.fact.Commendation;

/**
 * Holds a form of commendation, and so many whole years have followed, the year of the case included.
 *
 * @param years 0 when holding it is enough
 * @param from from where the years run
 */
record HeldFor(
        @JsonProperty(required = true) String award,
        @JsonProperty(required = true) int years,
        @JsonProperty(required = true) Start from)
        implements Condition {

    enum Start {
        /** The day of the decision. */
        DECISION,
        /** The end of the period of achievement that the decision names; without one, the day of the decision. */
        PERIOD
    }

    @Override
    public Judged judge(Case the) {
        Reason.AwardCode name = new Reason.AwardCode(award);
        List<Commendation> known = the.facts().commendations();
        if (known == null) {
            return Judged.unknown(FactKind.COMMENDATION, Reason.of("missing.commendation", name));
        }
        return known.stream()
                .filter(given ->
                        given.award().equals(award) && !given.decidedOn().isAfter(the.asOf()))
                .min(Comparator.comparing(this::start))
                .map(given -> judge(given, name, the))
                .orElseGet(
                        () -> Judged.notMet(Reason.of("held.none", name)).unless(Reason.of("held.change_none", name)));
    }

    private Judged judge(Commendation given, Reason.AwardCode name, Case the) {
        int earliest = start(given).getYear() + years;
        Finding finding = Finding.of(the.year() >= earliest);
        Evidence used =
                Evidence.of(FactKind.COMMENDATION, given, Reason.of("evidence.commendation", name, given.decidedOn()));
        return Judged.of(finding, Reason.of("held.since", name, start(given), years))
                .with(List.of(used))
                .unless(Reason.of("held.change_wait", earliest));
    }

    private LocalDate start(Commendation given) {
        return from == Start.PERIOD ? given.countsFrom() : given.decidedOn();
    }
}

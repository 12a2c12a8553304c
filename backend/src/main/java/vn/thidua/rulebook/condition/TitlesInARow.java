package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import vn.thidua.rulebook.fact.Title;

/** A title held for so many years on end, the last of which is the year of the case or the one before it. */
record TitlesInARow(
        @JsonProperty(required = true) String award,
        @JsonProperty(required = true) int years) implements Condition {

    @Override
    public Judged judge(Case the) {
        List<Title> titles = the.facts().titles();
        if (titles == null) {
            return Judged.unknown(FactKind.TITLE, Reason.of("missing.titles", name(), years));
        }
        Window run = latestRun(Titles.years(titles, award), the.year());
        List<Evidence> used = Titles.evidence(titles, award, run);
        if (run.length() >= years) {
            return Judged.met(Reason.of("row.met", name(), run.length(), run.last()))
                    .with(used);
        }
        int lacking = years - run.length();
        return Judged.notMet(Reason.of("row.not_met", name(), run.length(), years, the.year()))
                .with(used)
                .unless(Reason.of("row.change", lacking, name(), run.last() + lacking));
    }

    /** The years on end that end in the year or the one before it; of length 0 when there are none. */
    private static Window latestRun(Set<Integer> held, int year) {
        int last = held.contains(year) ? year : year - 1;
        int first = last + 1;
        while (held.contains(first - 1)) {
            first--;
        }
        return new Window(first, last);
    }

    private Reason.AwardCode name() {
        return new Reason.AwardCode(award);
    }
}

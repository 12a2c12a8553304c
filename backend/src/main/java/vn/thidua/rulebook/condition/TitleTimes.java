package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.rulebook.fact.Title;

/** A title held so many times within the last years, on end or not. */
record TitleTimes(
        @JsonProperty(required = true) String award,
        @JsonProperty(required = true) int times,
        @JsonProperty(required = true) int years)
        implements Condition {

    @Override
    public Judged judge(Case the) {
        Reason.AwardCode name = new Reason.AwardCode(award);
        List<Title> titles = the.facts().titles();
        if (titles == null) {
            return Judged.unknown(FactKind.TITLE, Reason.of("missing.titles", name, years));
        }
        Window window = Window.upTo(the.year(), years);
        List<Evidence> used = Titles.evidence(titles, award, window);
        int held =
                (int) Titles.years(titles, award).stream().filter(window::holds).count();
        Finding finding = Finding.of(held >= times);
        return Judged.of(finding, Reason.of("times.found", name, held, times, window.first(), window.last()))
                .with(used)
                .unless(Reason.of("times.change", times - held, name, years));
    }
}

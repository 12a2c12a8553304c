package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.fact.Title;

/** The standard of another award is met in the same year: by holding it, or by meeting its conditions. */
record StandardMet(@JsonProperty(required = true) String award) implements Condition {

    @Override
    public Judged judge(Case the) {
        List<Evidence> held = held(the);
        if (!held.isEmpty()) {
            return Judged.met(Reason.of("standard.held", name(), the.year())).with(held);
        }
        Parts standard = new Parts(the.standardOf(award));
        return switch (standard.together()) {
            case MET -> told(Finding.MET, "standard.met", standard.parts());
            case NOT_MET -> told(Finding.NOT_MET, "standard.not_met", standard.parts());
            case UNKNOWN -> told(Finding.UNKNOWN, "standard.unknown", standard.parts());
        };
    }

    @Override
    public Standing sureness(Judged judged) {
        return Parts.surenessOfAll(judged);
    }

    private Judged told(Finding finding, String key, List<JudgedRule> parts) {
        return Judged.of(finding, Reason.of(key, name()), parts);
    }

    private List<Evidence> held(Case the) {
        List<Title> titles = the.facts().titles();
        return titles == null
                ? List.of()
                : titles.stream()
                        .filter(title -> title.award().equals(award) && title.year() == the.year())
                        .map(Titles::evidence)
                        .toList();
    }

    private Reason.AwardCode name() {
        return new Reason.AwardCode(award);
    }
}

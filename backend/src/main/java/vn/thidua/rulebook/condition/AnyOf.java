package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.platform.Standing;

/** One part met is enough. Not met is as sure as the least sure of its parts: had that one been misread, it might be met. */
record AnyOf(@JsonProperty(required = true) List<Rule> of) implements Condition {

    @Override
    public Judged judge(Case the) {
        return Parts.judge(of, the).any();
    }

    @Override
    public List<Rule> parts() {
        return of;
    }

    @Override
    public Standing sureness(Judged judged) {
        return judged.is(Finding.MET)
                ? Parts.surest(judged.parts(), Finding.MET)
                : Parts.weakest(judged.parts(), judged.finding());
    }
}

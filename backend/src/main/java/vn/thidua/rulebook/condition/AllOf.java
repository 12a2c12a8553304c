package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.platform.Standing;

/** Every part must be met. */
record AllOf(@JsonProperty(required = true) List<Rule> of) implements Condition {

    @Override
    public Judged judge(Case the) {
        return Parts.judge(of, the).all();
    }

    @Override
    public List<Rule> parts() {
        return of;
    }

    @Override
    public Standing sureness(Judged judged) {
        return Parts.surenessOfAll(judged);
    }
}

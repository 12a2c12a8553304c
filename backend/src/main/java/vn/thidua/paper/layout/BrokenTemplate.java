package vn.thidua.paper.layout;

import java.util.List;

/** A template that cannot be used, with everything that is wrong with it. */
public final class BrokenTemplate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TemplateFault> faults;

    BrokenTemplate(List<TemplateFault> faults) {
        super(faults.toString(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<TemplateFault> faults() {
        return faults;
    }
}

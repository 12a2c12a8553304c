package vn.thidua.season;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.problem.Violation;

/**
 * What stands between a letter and its being issued, where in it.
 *
 * @param missing what a letter must say
 * @param against what a law that was read forbids
 */
record SeasonFindings(List<Violation> missing, List<Violation> against) {

    /** For steps to which none of it matters. */
    static final SeasonFindings NOT_ASKED = new SeasonFindings(List.of(), List.of());

    boolean isComplete() {
        return missing.isEmpty();
    }

    boolean isWithinLaw() {
        return against.isEmpty();
    }

    List<Violation> all() {
        return Stream.concat(missing.stream(), against.stream()).toList();
    }
}

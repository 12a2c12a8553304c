package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.thidua.rulebook.fact.Facts;

/** What is known of people and units, told by who keeps it. */
public interface FactSource {

    /**
     * The facts of many at once, in a number of statements that does not grow with them: what was true by the day {@code asOf}, as it is known
     * now. Whoever is asked about is in the answer, if only with what is unknown.
     *
     * @param year of the award that is asked about: it chooses the counts and the rank of a collective
     */
    Map<NomineeRef, Facts> facts(Collection<NomineeRef> nominees, int year, LocalDate asOf);
}

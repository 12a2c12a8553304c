package vn.thidua.rulebook.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/** What the law sets beside each other as «sáng kiến hoặc đề tài, đề án, công trình». */
public sealed interface Work extends Sourced permits Initiative, Research {

    int year();

    Scope scope();

    String usedFor();

    @JsonIgnore
    WorkKind kind();

    /** When it was recognised or accepted; null while it was not. */
    @JsonIgnore
    LocalDate acknowledgedOn();

    /** Whether it was acknowledged by that day, at least within that scope. */
    default boolean reaches(Scope least, LocalDate by) {
        return scope() != null
                && scope().reaches(least)
                && acknowledgedOn() != null
                && !acknowledgedOn().isAfter(by);
    }
}

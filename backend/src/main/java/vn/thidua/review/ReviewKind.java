package vn.thidua.review;

/** What period is looked back upon. */
public enum ReviewKind {
    HALF_YEAR,
    YEAR,
    /** Of one movement or directive. */
    THEMATIC,
    /** Before the congress of patriotic emulation. */
    FIVE_YEAR
}

package vn.thidua.organization;

/** What is known of two records that may be one person. */
enum PersonPairState {
    OPEN,
    KEPT_APART,
    MERGED
}

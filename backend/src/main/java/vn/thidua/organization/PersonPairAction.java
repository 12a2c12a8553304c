package vn.thidua.organization;

/** What can be done with two records that may be one person. */
enum PersonPairAction {
    MERGE,
    KEEP_APART,
    REOPEN
}

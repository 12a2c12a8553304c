package vn.thidua.profile;

/** What can be done with what was said of somebody. */
enum FactAction {
    CORRECT,
    WITHDRAW
}

package vn.thidua.profile;

/** Whether what was said of somebody still stands. */
enum FactState {
    STANDING,
    WITHDRAWN
}

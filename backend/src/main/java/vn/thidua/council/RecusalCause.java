package vn.thidua.council;

/** Why a member keeps out of a case. */
enum RecusalCause {
    OWN_CASE,
    RELATIVE,
    OWN_UNIT,
    OTHER
}

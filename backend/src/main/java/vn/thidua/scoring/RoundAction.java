package vn.thidua.scoring;

enum RoundAction {
    /** Who scores whom. */
    ASSIGN,
    PLAN,
    EXCUSE,
    BEGIN_CROSS,
    BEGIN_MEETING,
    SETTLE_TIE,
    SEND_TO_APPRAISAL,
    CLOSE,
    NOMINATE
}

package vn.thidua.council;

enum MeetingAction {
    EDIT,
    CONVENE,
    ATTEND,
    BEGIN,
    CALL_VOTE,
    BREAK_OFF_VOTE,
    COUNT_VOTE,
    WRITE_MINUTES,
    SIGN_MINUTES,
    CONCLUDE,
    CANCEL
}

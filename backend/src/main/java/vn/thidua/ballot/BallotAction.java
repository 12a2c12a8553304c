package vn.thidua.ballot;

enum BallotAction {
    OPEN,
    EXTEND,
    CLOSE,
    BREAK_OFF
}

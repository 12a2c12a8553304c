package vn.thidua.scoring;

enum CardAction {
    EDIT,
    SEND,
    RETURN
}

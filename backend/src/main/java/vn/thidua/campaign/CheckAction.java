package vn.thidua.campaign;

enum CheckAction {
    PASS,
    FIND,
    ANSWER,
    VERIFY,
    SEND_BACK,
    CANCEL
}

package vn.thidua.campaign;

/** What can be done to a registration. */
enum RegistrationAction {
    CONFIRM,
    ASK_AMENDMENT,
    AMEND,
    REPORT,
    WITHDRAW
}

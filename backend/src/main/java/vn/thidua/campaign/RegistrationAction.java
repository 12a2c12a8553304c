package vn.thidua.campaign;

/** What can be done to a registration. */
enum RegistrationAction {
    WITHDRAW
}

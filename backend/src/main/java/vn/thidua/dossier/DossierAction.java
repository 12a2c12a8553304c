package vn.thidua.dossier;

/** What is done to a dossier. */
enum DossierAction {
    EDIT,
    SUBMIT,
    RETURN,
    ACCEPT,
    WITHDRAW,
    DISCARD,
    /** By the last open nomination's outcome, never by hand. */
    DECIDE
}

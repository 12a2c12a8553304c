package vn.thidua.dossier;

/** What is done to a dossier. */
enum DossierAction {
    EDIT,
    SUBMIT,
    RETURN,
    ACCEPT,
    /** As a whole, with the article. */
    REFUSE,
    /** One of several, so that the dossier goes on without it. */
    REFUSE_NOMINATION,
    WITHDRAW,
    DISCARD,
    /** By an officer of the Standing Office, who verifies it from now on. */
    CLAIM,
    RELEASE,
    /** To a colleague. */
    HAND_OVER,
    /** From a colleague, with a reason. */
    TAKE_OVER,
    /** By the last open nomination's outcome, never by hand. */
    DECIDE,
    ARCHIVE
}

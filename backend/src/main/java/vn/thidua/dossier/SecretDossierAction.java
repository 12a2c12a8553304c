package vn.thidua.dossier;

/** What is done to the stub of a secret dossier, after it was done on paper. */
enum SecretDossierAction {
    DECIDE,
    ARCHIVE,
    /** Its number was entered by mistake. */
    DISCARD
}

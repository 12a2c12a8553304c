package vn.thidua.dossier;

/** Where a dossier stands. */
public enum DossierState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    /** At verification, with the article. */
    REFUSED,
    /** On paper: of a secret one only. */
    RECEIVED,
    DECIDED,
    ARCHIVED,
    WITHDRAWN,
    DISCARDED
}

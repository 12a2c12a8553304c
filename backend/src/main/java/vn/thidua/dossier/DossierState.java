package vn.thidua.dossier;

/** Where a dossier stands. */
public enum DossierState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    DECIDED,
    WITHDRAWN,
    DISCARDED
}

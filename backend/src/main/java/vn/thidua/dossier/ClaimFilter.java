package vn.thidua.dossier;

/** Whose the verification is, as seen by who asks. */
public enum ClaimFilter {
    MINE,
    /** Submitted, and nobody has claimed it. */
    NOBODY,
    COLLEAGUE
}

package vn.thidua.dossier;

/** What became of a nomination. */
public enum Outcome {
    PENDING,
    /** At verification. */
    REFUSED,
    /** By the council. */
    PASSED,
    /** By the council. */
    FAILED,
    /** By a decision. */
    AWARDED,
    /** By those above the ministry. */
    DECLINED
}

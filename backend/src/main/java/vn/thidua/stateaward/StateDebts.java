package vn.thidua.stateaward;

/** What is owed about a submission; wording under {@code obligation.KIND}. */
final class StateDebts {

    /** Drafted: it is to be signed, and to reach the Ministry of Home Affairs in time. */
    static final String SEND = "STATE_SUBMISSION_SEND";

    /** Sent: that paper and file have arrived is to be made sure of. */
    static final String ARRIVAL = "STATE_SUBMISSION_ARRIVAL";

    /** Received: what becomes of it is to be followed up. */
    static final String FOLLOW = "STATE_SUBMISSION_FOLLOW";

    /** Returned: to be mended and sent again, or closed. */
    static final String MEND = "STATE_SUBMISSION_MEND";

    /** Decided: the insignia are to be handed over. */
    static final String HAND_OVER = "STATE_SUBMISSION_HAND_OVER";

    private StateDebts() {}
}

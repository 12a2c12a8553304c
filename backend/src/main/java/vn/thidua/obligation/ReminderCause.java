package vn.thidua.obligation;

/** Why somebody was reminded. */
public enum ReminderCause {
    /** Its day is near. */
    BEFORE,
    /** Its day is past. */
    AFTER,
    /** It has been late for so long that the head of the debtor's unit is told. */
    ESCALATION,
    /** Somebody urged. */
    BY_HAND
}

package vn.thidua.platform.bulk;

/** What a row came to. */
public enum BulkOutcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
}

package vn.thidua.review;

/** What is done with a report. */
public enum ReportAction {
    WRITE,
    SUBMIT,
    RETURN,
    ACCEPT,
    CORRECT
}

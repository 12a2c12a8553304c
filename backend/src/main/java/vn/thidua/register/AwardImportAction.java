package vn.thidua.register;

/** What can be done to a file of older awards. */
enum AwardImportAction {
    ENTER,
    DISCARD
}

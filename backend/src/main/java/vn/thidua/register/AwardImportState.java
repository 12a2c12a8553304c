package vn.thidua.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a file of older awards stands. */
@Schema(name = "AwardImportState")
public enum AwardImportState {
    /** Looked through; nothing of it is in the register. */
    CHECKED,
    /** All of it is in the register. */
    ENTERED,
    /** Given up; its rows are gone. */
    DISCARDED
}

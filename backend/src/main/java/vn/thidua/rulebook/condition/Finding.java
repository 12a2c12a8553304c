package vn.thidua.rulebook.condition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of judging a condition. */
@Schema(name = "Finding")
public enum Finding {
    MET,
    NOT_MET,
    /** A fact is missing. */
    UNKNOWN;

    static Finding of(boolean met) {
        return met ? MET : NOT_MET;
    }
}

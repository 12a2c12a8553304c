package vn.thidua.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a moment of a history is. */
@Schema(name = "HistoryKind")
public enum HistoryKind {
    /** An award, the recipient's own or a predecessor's. */
    AWARD,
    /** A person begins to be something in a unit. */
    POST,
    /** A unit is called so, or stands there, from that day on. */
    STATE,
    /** A unit goes on in another. */
    SUCCESSION
}

package vn.thidua.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who receives papers beside the units. */
@Schema(name = "RecipientKind")
public enum RecipientKind {
    PARTY_COMMITTEE,
    TRADE_UNION,
    VETERANS,
    YOUTH_UNION,
    UNIT,
    OTHER
}

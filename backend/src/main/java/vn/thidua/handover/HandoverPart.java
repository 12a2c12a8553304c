package vn.thidua.handover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an award is handed over for itself. */
@Schema(name = "HandoverPart", description = "What of an award is handed over for itself.")
enum HandoverPart {
    INSIGNIA,
    MONEY
}

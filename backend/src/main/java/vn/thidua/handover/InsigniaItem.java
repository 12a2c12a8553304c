package vn.thidua.handover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What insignia a text names. */
@Schema(name = "InsigniaItem", description = "What insignia a text that was read names.")
enum InsigniaItem {
    CERTIFICATE,
    FRAME,
    BADGE,
    FLAG,
    MEDAL,
    ORDER
}

package vn.thidua.obligation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom it reached. */
@Schema(name = "Reminded", description = "How many were urged.")
record RemindedView(
        @Schema(required = true, description = "Obligations that were asked for.", examples = "12")
        int asked,

        @Schema(
                required = true,
                description = "Of them urged now; the others were urged today already.",
                examples = "11")
        int reminded) {}

package vn.thidua.dossier;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a dossier fares by the simplified procedure. */
@Schema(name = "SimplifiedProcedure", description = "How a dossier fares by the simplified procedure.")
record SimplifiedView(
        @Schema(required = true, examples = "EXTRAORDINARY_FEAT")
        SimplifiedReason reason,

        @Schema(description = "The day of the feat; null where none is told.", examples = "2024-11-28")
        LocalDate featOn,

        @Schema(description = "The case by the law of the day; null where that law knows no such case.")
        SimplifiedCaseView law,

        @Schema(
                description = "Our own aim for the signature, counted from the feat; no deadline of the law.",
                examples = "2024-12-02")
        LocalDate aimOn,

        @Schema(description = "The day of the first award; null before.", examples = "2024-12-02")
        LocalDate awardedOn,

        @Schema(
                description = "Working days from the feat to the first award, or to today; null without a feat's day.",
                examples = "2")
        Integer workingDays) {

    SimplifiedWay way() {
        return new SimplifiedWay(reason, featOn);
    }
}

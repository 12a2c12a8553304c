package vn.thidua.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.register.AwardItem;

/** A published decision with the awards it gives. */
@Schema(name = "PublicDecision", description = "A published decision with the awards it gives.")
public record PublicDecisionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,
        @Schema(required = true) UnitRef unit,
        @Schema(nullable = true) String legalBasis,
        @Schema(required = true, examples = "1234/QĐ-BTNMT") String number,
        @Schema(required = true) Signer signer,
        @Schema(required = true) LocalDate signedOn,
        @Schema(required = true) LocalDate publishedOn,

        @Schema(required = true, description = "SHA-256, in hexadecimal, of the content as it was signed.")
        String digest,

        @Schema(required = true, description = "In the order of the decision.")
        List<AwardItem> lines) {

    static PublicDecisionView of(DecisionRow row, List<AwardItem> lines) {
        return new PublicDecisionView(
                row.id(),
                row.title(),
                row.unit(),
                row.legalBasis(),
                row.number(),
                row.signer(),
                row.signedOn(),
                row.publishedOn(),
                row.digest(),
                lines);
    }
}

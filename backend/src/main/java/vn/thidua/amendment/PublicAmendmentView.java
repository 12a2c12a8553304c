package vn.thidua.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.decision.Signer;
import vn.thidua.platform.UnitRef;
import vn.thidua.register.AmendmentKind;
import vn.thidua.register.AwardDecision;
import vn.thidua.register.AwardItem;

/** A public amendment with the awards that it changes; why is not told to everybody. */
@Schema(name = "PublicAmendment", description = "A public amendment with the awards that it changes.")
public record PublicAmendmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) AmendmentKind kind,
        @Schema(required = true) String title,
        @Schema(required = true) UnitRef unit,
        @Schema(nullable = true) String legalBasis,
        @Schema(required = true, examples = "57/QĐ-BTNMT") String number,
        @Schema(required = true) LocalDate decidedOn,

        @Schema(required = true, examples = "Bộ trưởng Bộ Tài nguyên và Môi trường")
        String decidedBy,

        @Schema(description = "Null where those above the ministry decided.", nullable = true)
        Signer signer,

        @Schema(required = true, description = "The decision that it changes.")
        AwardDecision amends,

        @Schema(description = "SHA-256, in hexadecimal, of the content as it was signed.", nullable = true)
        String digest,

        @Schema(required = true, description = "In the order of the amendment.")
        List<AwardItem> lines) {

    static PublicAmendmentView of(AmendmentRow row, List<AwardItem> lines) {
        return new PublicAmendmentView(
                row.id(),
                row.kind(),
                row.title(),
                row.unit(),
                row.legalBasis(),
                row.number(),
                row.decidedOn(),
                row.decidedBy(),
                row.signer(),
                row.amends(),
                row.digest(),
                lines);
    }
}

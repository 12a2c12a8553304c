package vn.thidua.register;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.export.Sheet;
import vn.thidua.rulebook.AwardRef;

/** One award of the register. */
@Schema(name = "Award", description = "One award of the register.")
public record AwardItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) Recipient recipient,

        @Schema(required = true, description = "The recipient's unit on that day, by its name of that day.")
        UnitRef unit,

        @Schema(required = true) AwardRef award,

        @Schema(required = true, description = "The year of the achievement.", examples = "2024")
        int year,

        @Schema(required = true) AwardDecision decision,

        @Schema(required = true, description = "What of it stands today.")
        AwardStanding standing,

        @Schema(
                description = "Since when and by which decision it does not stand; null while it does.",
                nullable = true)
        AwardRevocation revocation,

        @Schema(
                required = true,
                description = "What was printed wrongly and is told here as it reads, the oldest first; mostly empty.")
        List<AwardCorrection> corrections,

        @Schema(required = true, description = "True for made-up data.")
        boolean demonstration) {
    /** As a file. */
    static final Sheet<AwardItem> SHEET = Sheet.of("awards", AwardItem::id)
            .column("recipient", 32, award -> award.recipient().name())
            .column("recipientKind", 14, award -> award.recipient().kind())
            .column("recipientAddress", 40, award -> award.recipient().address())
            .column("unit", 40, award -> award.unit().name())
            .column("award", 44, award -> award.award().name())
            .column("year", 8, AwardItem::year)
            .column("number", 20, award -> award.decision().number())
            .column("decidedOn", 14, award -> award.decision().decidedOn())
            .column("authority", 40, award -> award.decision().authority())
            .column("standing", 16, AwardItem::standing)
            .column(
                    "revokedBy",
                    20,
                    award -> award.revocation() == null || award.revocation().by() == null
                            ? null
                            : award.revocation().by().number())
            .column(
                    "revokedSince",
                    14,
                    award -> award.revocation() == null
                            ? null
                            : award.revocation().since());
}

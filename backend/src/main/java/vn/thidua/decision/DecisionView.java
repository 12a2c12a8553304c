package vn.thidua.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A decision with its lines. */
@Schema(name = "Decision", description = "A commendation decision with its lines.")
public record DecisionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String title,

        @Schema(required = true, description = "Whose authority decides.")
        UnitRef unit,

        @Schema(required = true, examples = "QĐ-BTNMT") String symbol,
        @Schema(nullable = true) String legalBasis,
        @Schema(required = true) DecisionState state,

        @Schema(description = "Null before it is signed.", examples = "1234/QĐ-BTNMT", nullable = true)
        String number,

        @Schema(
                required = true,
                description = "How the number is given this year: EXTERNAL asks for it at signature, OWN refuses it.")
        NumberBookMode numbering,

        @Schema(nullable = true) Signer signer,
        @Schema(nullable = true) Instant signedAt,
        @Schema(nullable = true) LocalDate signedOn,
        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) LocalDate publishedOn,

        @Schema(description = "SHA-256, in hexadecimal, of the content as it was signed. Null before.", nullable = true)
        String digest,

        @Schema(description = "Why who signs sent it back; null once it is proposed again.", nullable = true)
        String returnedBecause,

        @Schema(required = true) List<DecisionLine> lines,

        @Schema(
                required = true,
                description =
                        "The sum of the lines' award money, in đồng, without the lines for which no rate is known.",
                examples = "4680000")
        long bonusTotal,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {

    static DecisionView of(
            DecisionRow row, NumberBookMode numbering, List<DecisionLine> lines, List<ActionView> actions) {
        return new DecisionView(
                row.id(),
                row.title(),
                row.unit(),
                row.symbol(),
                row.legalBasis(),
                row.state(),
                row.number(),
                numbering,
                row.signer(),
                row.signedAt(),
                row.signedOn(),
                row.publishedAt(),
                row.publishedOn(),
                row.digest(),
                row.returnedBecause(),
                lines,
                lines.stream()
                        .map(line -> line.bonus().amount())
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum(),
                row.createdAt(),
                row.updatedAt(),
                actions,
                row.version());
    }
}

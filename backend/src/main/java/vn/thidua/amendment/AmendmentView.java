package vn.thidua.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.decision.NumberBookMode;
import vn.thidua.decision.Signer;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.register.AmendmentKind;
import vn.thidua.register.AwardDecision;

/** An amendment with its awards and what they owe back. */
@Schema(name = "Amendment", description = "A decision that changes what an earlier one gave.")
public record AmendmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) AmendmentKind kind,
        @Schema(required = true) AmendmentWay way,

        @Schema(required = true, description = "Whose decision or letter it is.")
        UnitRef unit,

        @Schema(required = true) String title,

        @Schema(description = "What follows the number; null where those above the ministry decide.", nullable = true)
        String symbol,

        @Schema(nullable = true) String legalBasis,
        @Schema(required = true, description = "Why.") String reason,

        @Schema(required = true, description = "Of a REVOCATION, why the law lets it be revoked.")
        List<RevocationGround> grounds,

        @Schema(description = "Of a REVOCATION.", nullable = true)
        Conclusion conclusion,

        @Schema(required = true, description = "The decision that it changes.")
        AwardDecision amends,

        @Schema(required = true) AmendmentState state,

        @Schema(description = "Why who signs sent it back; null once it is proposed again.", nullable = true)
        String returnedBecause,

        @Schema(description = "Null before it is decided.", examples = "57/QĐ-BTNMT", nullable = true)
        String number,

        @Schema(
                description =
                        "How the number is given this year: EXTERNAL asks for it at signature, OWN refuses it. Null where those above the ministry decide.",
                nullable = true)
        NumberBookMode numbering,

        @Schema(nullable = true) Signer signer,
        @Schema(nullable = true) Instant signedAt,

        @Schema(description = "From that day on the register says so.", nullable = true)
        LocalDate decidedOn,

        @Schema(description = "As the register names who decided.", nullable = true)
        String decidedBy,

        @Schema(description = "What those above the ministry decided.", nullable = true)
        DocumentRef decisionDocument,

        @Schema(nullable = true) LocalDate publishedOn,

        @Schema(description = "SHA-256, in hexadecimal, of the content as it was signed. Null before.", nullable = true)
        String digest,

        @Schema(description = "The letter to those above the ministry.", nullable = true)
        Letter letter,

        @Schema(nullable = true) LocalDate declinedOn,
        @Schema(nullable = true) String declinedBecause,

        @Schema(description = "That the insignia went on to the Ministry of Home Affairs.", nullable = true)
        Forwarded forwarded,

        @Schema(required = true) List<AmendmentLine> lines,

        @Schema(required = true, description = "By when the law wants what follows done.")
        List<AmendmentTerm> terms,

        @Schema(required = true, description = "What is to come back, award by award.")
        List<AwardReturnItem> returns,

        @Schema(required = true, description = "What of it came back when, the oldest first.")
        List<AwardReturnReceived> receipts,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {

    /** What the competent body concluded. */
    @Schema(name = "AmendmentConclusion", description = "What the competent body concluded.")
    public record Conclusion(
            @Schema(required = true, examples = "Thanh tra Bộ")
            String authority,

            @Schema(required = true, examples = "12/KL-TTr") String number,
            @Schema(required = true) LocalDate on,
            @Schema(required = true) DocumentRef document) {}

    /** The letter to those above the ministry. */
    @Schema(name = "AmendmentLetterSent", description = "The letter to those above the ministry.")
    public record Letter(
            @Schema(required = true, examples = "131/TTr-BTNMT")
            String number,

            @Schema(required = true) LocalDate on,
            @Schema(nullable = true) DocumentRef document) {}

    /** That the insignia went on. */
    @Schema(name = "AmendmentForwarded", description = "That the insignia went on to the Ministry of Home Affairs.")
    public record Forwarded(
            @Schema(required = true) LocalDate on,

            @Schema(nullable = true, examples = "88/BTNMT-TĐKT")
            String reference) {}
}

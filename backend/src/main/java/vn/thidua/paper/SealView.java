package vn.thidua.paper;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seal of a kept paper, and what it proves now. */
@Schema(name = "PaperSeal", description = "The seal of a kept paper, and what it proves now.")
public record SealView(
        @Schema(required = true, description = "The kept PDF.")
        UUID documentId,

        @Schema(required = true, description = "Whether not a byte of it was changed since it was sealed.")
        boolean valid,

        @Schema(required = true, description = "As the certificate names it.", examples = "Thi Đua (thử nghiệm)")
        String signer,

        @Schema(
                required = true,
                description = "Whether the certificate is the one for development, which proves nothing to anybody.")
        boolean development,

        @Schema(required = true, description = "When it was sealed.")
        Instant sealedAt) {

    static SealView of(SealedPapers.Sealed sealed) {
        return new SealView(
                sealed.documentId(),
                sealed.check().valid(),
                sealed.check().signer(),
                sealed.check().development(),
                sealed.sealedAt());
    }
}

package vn.thidua.document;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One uploaded document, without its bytes.
 *
 * @param mediaType as its content says, not its name
 * @param sha256 of the content, in hexadecimal
 * @param unitId for which unit it was brought
 */
@Schema(name = "Document", description = "One uploaded document, without its bytes.")
public record DocumentView(
        @Schema(required = true) UUID id,

        @Schema(examples = "Báo cáo thành tích.pdf", required = true)
        String fileName,

        @Schema(description = "As the content says, not the name.", examples = "application/pdf", required = true)
        String mediaType,

        @Schema(description = "In bytes.", examples = "482113", required = true)
        long size,

        @Schema(
                description = "Of the content, in hexadecimal.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                required = true)
        String sha256,

        @Schema(description = "The unit it was brought for.", required = true)
        UUID unitId,

        @Schema(required = true) Instant uploadedAt) {}

package vn.thidua.dossier;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/**
 * Something to think about before a dossier is submitted, that does not hinder it.
 *
 * @param citation where it is said; null where nothing says it and it is the system's own hint
 * @param nominationId null when it is about the dossier as a whole
 */
@Schema(
        name = "DossierAdvice",
        description = "Something to think about before the dossier is submitted; it does not hinder the submission.")
public record AdviceView(
        @Schema(required = true, examples = "FLAGS_OVERUSED")
        String code,

        @Schema(description = "The nomination it is about; null for the whole.", nullable = true)
        UUID nominationId,

        @Schema(required = true, description = "In the reader's language.", examples = "Khối thi đua IV chỉ còn 0 cờ.")
        String message,

        @Schema(
                description = "Where it is said; null where it is the system's own hint.",
                examples = "Hướng dẫn 1234/HD-BTNMT",
                nullable = true)
        String citation,

        @Schema(description = "Null where it is the system's own hint.", nullable = true)
        Standing standing) {}

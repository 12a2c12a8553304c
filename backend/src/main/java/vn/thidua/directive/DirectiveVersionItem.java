package vn.thidua.directive;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a directive. */
@Schema(name = "DirectiveVersion", description = "One version of a directive; the newest stands.")
public record DirectiveVersionItem(
        @Schema(required = true, description = "1 is as it was issued.", examples = "2")
        int ordinal,

        @Schema(description = "Of the paper that says so; null where no source gives it.", nullable = true)
        String number,

        @Schema(description = "The day of that paper.", nullable = true)
        LocalDate signedOn,

        @Schema(description = "Who signed it.", nullable = true)
        String signer,

        @Schema(description = "Why it was adjusted; null of the first.", nullable = true)
        String reason,

        @Schema(required = true) Instant recordedAt) {}

package vn.thidua.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.directive.SignMode;

/** Who signed, and in what capacity. */
@Schema(name = "Signer", description = "Who signed a decision, and in what capacity.")
public record Signer(
        @Schema(required = true, examples = "Lương Thiện Khải")
        String name,

        @Schema(required = true, examples = "Thứ trưởng") String title,
        @Schema(required = true, examples = "KT") SignMode signMode) {}

package vn.thidua.directive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A misprint of the copied text that was mended.
 *
 * @param point where
 * @param read as the copy has it
 * @param written as it stands here
 */
@Schema(name = "DirectiveCorrection")
record DirectiveCorrection(
        @Schema(required = true) String point,
        @Schema(required = true) String read,
        @Schema(required = true) String written) {}

package vn.thidua.titleregistration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.AwardRef;

/** How often a title is registered. */
@Schema(name = "TitleCount", description = "How often a title is registered.")
record TitleCount(
        @Schema(required = true) AwardRef award,
        @Schema(required = true, examples = "12") int lines) {}

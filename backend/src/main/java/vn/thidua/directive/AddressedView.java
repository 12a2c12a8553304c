package vn.thidua.directive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many units a directive has now been addressed to. */
@Schema(name = "DirectiveAddressed", description = "How many units a directive was addressed to.")
record AddressedView(
        @Schema(required = true, description = "Those that it was addressed to now.", examples = "28")
        int added,

        @Schema(
                required = true,
                description = "Those that it had been addressed to already; nothing changes for them.",
                examples = "2")
        int already) {}

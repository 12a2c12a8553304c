package vn.thidua.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A title or form of the catalogue, as others refer to it. */
@Schema(name = "AwardRef", description = "A title or form of commendation of the catalogue.")
public record AwardRef(
        @Schema(required = true, examples = "EMULATION_FIGHTER_GRASSROOTS")
        String code,

        @Schema(required = true, examples = "Chiến sĩ thi đua cơ sở")
        String name) {}

package vn.thidua.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.AwardRef;

/** How what was typed was read, where that is not letter by letter. */
@Schema(name = "AwardReading", description = "How what was typed was read, where that is not letter by letter.")
public record AwardReading(
        @Schema(description = "The award that an abbreviation among the words was taken for.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        AwardRef award,

        @Schema(
                required = true,
                description =
                        "True when nothing is written as it was typed, and these are the names that look like it.")
        boolean similar) {}

package vn.thidua.titleregistration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** Whether the law of a year asks for titles to be registered. */
@Schema(
        name = "TitleRegistrationLaw",
        description = "Whether the law of the year asks for titles to be registered, and where that is said.")
public record TitleRegistrationLaw(
        @Schema(required = true, description = "False where registering is a help to plan, and nothing more.")
        boolean asked,

        @Schema(required = true, examples = "Luật Thi đua, khen thưởng 2003, Điều 10")
        String citation,

        @Schema(required = true) Standing standing,

        @Schema(required = true, description = "What it says, in the reader's language.")
        String note) {}

package vn.thidua.titleregistration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of lines that were sent. */
@Schema(
        name = "TitleLinesResult",
        description = "The registration as it now is, and what was found of each line that was sent.")
record TitleLinesResult(
        @Schema(required = true) TitleRegistrationView registration,

        @Schema(required = true, description = "One for each line, in the order in which they were sent.")
        List<TitleLineChecked> lines) {}

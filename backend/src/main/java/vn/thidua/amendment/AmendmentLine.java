package vn.thidua.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.register.AwardItem;

/** One award in an amendment. */
@Schema(name = "AmendmentLine", description = "One award in an amendment, as the register now holds it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmendmentLine(
        @Schema(required = true) UUID id,
        @Schema(required = true) AwardItem award,

        @Schema(description = "Of a CORRECTION: what it is to read.")
        Reading reads,

        @Schema(description = "Of a CORRECTION: what it was before, from the decision on.")
        Reading was) {}

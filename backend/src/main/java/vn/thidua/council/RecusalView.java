package vn.thidua.council;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member who keeps out of a case. */
@Schema(name = "CouncilRecusal", description = "A member who keeps out of a case.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecusalView(
        @Schema(required = true) UUID seatId,

        @Schema(required = true, examples = "Lưu Thị Bích Vân")
        String name,

        @Schema(required = true) RecusalCause cause,

        @Schema(required = true, description = "Whether the system found it or somebody declared it.")
        Found foundBy,

        String note) {

    /** How it came to be known. */
    @Schema(name = "RecusalFound", description = "How it came to be known.")
    enum Found {
        SYSTEM,
        DECLARED
    }
}

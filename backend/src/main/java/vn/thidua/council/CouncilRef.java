package vn.thidua.council;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A council, as others refer to it. */
@Schema(name = "CouncilRef", description = "A council, as others refer to it.")
public record CouncilRef(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) CouncilLevel level) {}

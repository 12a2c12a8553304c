package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** A succession that was recorded. */
@Schema(name = "Succession", description = "A succession that was recorded.")
public record SuccessionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) SuccessionKind kind,
        @Schema(required = true) LocalDate on,
        @Schema(nullable = true) String act,
        @Schema(required = true) List<UnitRef> predecessors,
        @Schema(required = true) List<UnitRef> successors,
        @Schema(nullable = true) UUID heirId) {}

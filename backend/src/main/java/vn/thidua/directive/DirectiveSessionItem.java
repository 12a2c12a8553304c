package vn.thidua.directive;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session that a unit held. */
@Schema(name = "DirectiveSession", description = "A session that a unit held to make a directive known.")
record DirectiveSessionItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true) String subject,

        @Schema(required = true, description = "Whom no earlier session had reached.")
        int peopleReached,

        @Schema(required = true, description = "Of how many in the unit then.")
        int people,

        @Schema(nullable = true, description = "By which account; null of what was loaded.")
        String recordedBy) {}

package vn.thidua.training;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/** That somebody does emulation work. */
@Schema(name = "StaffPost", description = "That somebody does emulation work at a unit.")
record StaffPostView(
        @Schema(required = true, description = "As the list has it.")
        StaffPostItem item,

        @Schema(nullable = true, description = "Why it was withdrawn; null otherwise.")
        String withdrawnBecause,

        @Schema(nullable = true, description = "Who entered it; null for what the first start loaded.")
        String enteredBy,

        @Schema(required = true, description = "When it was entered.")
        LocalDate enteredOn,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}

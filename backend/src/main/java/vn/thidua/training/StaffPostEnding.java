package vn.thidua.training;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody does this work no more. */
@Schema(name = "StaffPostEnding", description = "That somebody does this work no more.")
record StaffPostEnding(
        @NotNull @Schema(required = true, description = "The last day.")
        LocalDate to) {}

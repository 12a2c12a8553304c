package vn.thidua.decision;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gives the numbers from now on. */
@Schema(name = "NumberBookRule")
public record NumberBookRule(
        @NotNull @Schema(required = true) NumberBookMode mode) {}

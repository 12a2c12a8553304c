package vn.thidua.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a fact, or a statement, does not stand. */
@Schema(name = "FactWithdrawal", description = "Why a fact, or a statement, does not stand.")
record FactWithdrawal(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Nhập cho nhầm người")
        String reason) {}

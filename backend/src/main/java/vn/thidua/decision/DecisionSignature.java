package vn.thidua.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.directive.SignMode;

/** How a decision is signed. */
@Schema(name = "DecisionSignature")
public record DecisionSignature(
        @NotNull @Schema(required = true, examples = "KT") SignMode signMode,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Thứ trưởng")
        String signerTitle,

        @Min(1) @Max(999_999) @Schema(
                description =
                        "The number that the registry gave, where the book is EXTERNAL; absent where it is OWN: the system counts.",
                examples = "1234")
        Integer number) {}

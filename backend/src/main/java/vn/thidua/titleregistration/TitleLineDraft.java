package vn.thidua.titleregistration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be registered for what; named by id or, as in a list that was pasted, by code. */
@Schema(
        name = "TitleLineDraft",
        description =
                "Who is to be registered for which title: just one of personId, employeeCode, collectiveId and unitCode.")
record TitleLineDraft(
        @Schema(description = "A person.", nullable = true) UUID personId,

        @Size(max = 50) @Schema(description = "A person, by code.", examples = "MAU-0007", nullable = true)
        String employeeCode,

        @Schema(description = "A collective.", nullable = true)
        UUID collectiveId,

        @Size(max = 50) @Schema(description = "A collective, by code.", examples = "CUC-TNN", nullable = true)
        String unitCode,

        @NotBlank @Size(max = 200) @Schema(
                required = true,
                description = "The title's code; its abbreviation or its name is understood too.",
                examples = "EMULATION_FIGHTER_GRASSROOTS")
        String awardCode) {}

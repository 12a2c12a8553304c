package vn.thidua.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a dossier goes back, and until when it is to be mended: by a day, or by a number of working days from today.
 */
@Schema(
        name = "DossierReturnRequest",
        description =
                "Why a dossier goes back, and until when it is to be mended: either dueOn or workingDays, exactly one.")
record DossierReturn(
        @NotBlank @Size(max = 5_000) @Schema(required = true, examples = "Thiếu giấy chứng nhận sáng kiến của đề nghị số 2.")
        String reason,

        @Schema(description = "The last day to mend it.", examples = "2024-12-09")
        LocalDate dueOn,

        @Min(1) @Max(250) @Schema(description = "How many working days to mend it, from today.", examples = "5")
        Integer workingDays) {}

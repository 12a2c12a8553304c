package vn.thidua.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report is sent back. */
@Schema(
        name = "ReviewReturn",
        description = "A report is sent back to be mended, until a day or within so many working days.")
record ReviewReturn(
        @NotBlank @Size(max = 2_000) @Schema(required = true, examples = "Số liệu khen thưởng chưa khớp sổ.")
        String reason,

        @Schema(description = "The last day to mend; or workingDays.", examples = "2024-12-20")
        LocalDate dueOn,

        @Min(1) @Max(250) @Schema(description = "Working days from today; or dueOn.", examples = "5")
        Integer workingDays) {}

package vn.thidua.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a unit is to amend what it commits itself to, and until when: by a day, or by a number of working days from today. */
@Schema(
        name = "AmendmentRequest",
        description =
                "Why a unit is to amend its commitments, and until when: either dueOn or workingDays, exactly one.")
record AmendmentRequest(
        @Schema(required = true, examples = "Chỉ tiêu thấp hơn kết quả năm trước; đề nghị nâng lên ít nhất 80%.")
        @NotBlank @Size(max = 2000) String reason,

        @Schema(description = "The last day to amend.", examples = "2024-12-09")
        LocalDate dueOn,

        @Schema(description = "How many working days to amend, from today.", examples = "5") @Min(1) @Max(250) Integer workingDays) {}

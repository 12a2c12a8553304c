package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check found. */
@Schema(name = "CampaignCheckResult", description = "What a check found.")
record CheckResult(
        @Schema(required = true, examples = "NEEDS_MENDING") @NotNull CheckGrade grade,

        @Schema(required = true, examples = "Hai công trình báo cáo chưa có biên bản nghiệm thu")
        @NotBlank @Size(max = 20000) String found,

        @Schema(examples = "2024-12-02", description = "The day it was made; today unless given, not in the future.")
        LocalDate doneOn,

        @Schema(
                examples = "2024-12-31",
                description = "By when what was found is mended; for NEEDS_MENDING alone, not in the past.")
        LocalDate mendBy,

        @Schema(description = "Uploaded before; who reads the check reads them.") @Size(max = 20) List<@NotNull UUID> documentIds) {

    CheckResult {
        documentIds = documentIds == null ? List.of() : Collections.unmodifiableList(documentIds);
    }
}

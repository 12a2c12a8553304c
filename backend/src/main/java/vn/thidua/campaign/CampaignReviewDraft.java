package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an interim review found. */
@Schema(name = "CampaignReviewDraft", description = "What an interim review of the campaign found.")
record CampaignReviewDraft(
        @Schema(required = true, examples = "Ba tháng đầu: 41 đơn vị đăng ký, 12 đơn vị đạt chỉ tiêu")
        @NotBlank @Size(max = 20000) String summary,

        @Schema(examples = "2024-12-02", description = "The day of the review; today unless given, not in the future.")
        LocalDate heldOn) {}

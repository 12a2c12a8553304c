package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a campaign (tổng kết), said when it is closed. */
@Schema(name = "CampaignClosure", description = "What came of the campaign, said when it is closed.")
record CampaignClosure(
        @Schema(required = true, examples = "41 trên 95 đơn vị đăng ký; 38 đơn vị hoàn thành cam kết")
        @NotBlank @Size(max = 20000) String summary,

        @Schema(
                examples = "2024-12-02",
                description = "The day of the summing up; today unless given, not in the future.")
        LocalDate heldOn) {}

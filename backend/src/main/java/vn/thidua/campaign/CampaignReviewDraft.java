package vn.thidua.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a review found, interim or final.
 *
 * @param lessons what is to be done again
 * @param notWorked what is not
 */
@Schema(name = "CampaignReviewDraft", description = "What a review of the campaign found, interim or final.")
record CampaignReviewDraft(
        @Schema(required = true, examples = "Ba tháng đầu: 41 đơn vị đăng ký, 12 đơn vị đạt chỉ tiêu")
        @NotBlank @Size(max = 20000) String summary,

        @Schema(
                examples = "Giao việc theo tuần, có người theo dõi",
                description = "What was learned and is to be done again.")
        @Size(max = 20000) String lessons,

        @Schema(examples = "Phát động mà không kiểm tra", description = "What did not work, and why.")
        @Size(max = 20000) String notWorked,

        @Schema(
                description =
                        "Units that the Standing Office proposes for praise at this review: of those that take part, each once.")
        @Size(max = 200) List<@Valid @NotNull PraiseDraft> praised,

        @Schema(examples = "2024-12-02", description = "The day of the review; today unless given, not in the future.")
        LocalDate heldOn) {

    CampaignReviewDraft {
        lessons = CampaignDraft.orNull(lessons);
        notWorked = CampaignDraft.orNull(notWorked);
        praised = praised == null ? List.of() : Collections.unmodifiableList(praised);
    }
}

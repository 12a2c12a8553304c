package vn.thidua.season;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a letter says. */
@Schema(name = "SeasonLetterDraft", description = "What the letter says, whole.")
record SeasonLetterDraft(
        @Size(max = 60) @Pattern(regexp = "\\S(.*\\S)?")
        @Schema(description = "Needed to issue it.", examples = "1234/HD-BTNMT", nullable = true)
        String number,

        @Schema(description = "The day of the letter; needed to issue it.", examples = "2024-10-15", nullable = true)
        LocalDate datedOn,

        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Hướng dẫn tổng kết công tác thi đua, khen thưởng năm 2024")
        String title,

        @Schema(description = "The signed paper.", nullable = true)
        UUID documentId,

        @Min(0) @Max(10_000) @Schema(
                description =
                        "How many collectives meet the standard of the ministry's flag: what the law's cap is a share of. Null while not known.",
                examples = "40",
                nullable = true)
        Integer flagStandard,

        @NotEmpty @Size(max = 10) @Schema(required = true, description = "When the ministry's council is to meet.", examples = "[\"2025-01-24\"]")
        List<@NotNull LocalDate> councilDays,

        @NotNull @Size(max = 30) @Schema(required = true) List<@NotNull @Valid Deadline> deadlines,

        @NotNull @Size(max = 500) @Schema(required = true) List<@NotNull @Valid Allotment> allotments) {

    /** By when something is to be done. */
    @Schema(name = "SeasonDeadlineDraft", description = "By when something is to be done.")
    record Deadline(
            @NotNull @Schema(required = true) SeasonStep step,

            @Size(min = 1, max = 200) @Schema(
                    description = "What is to be done, for OTHER alone.",
                    examples = "Đơn vị họp Hội đồng cơ sở",
                    nullable = true)
            String name,

            @NotNull @Schema(required = true, examples = "2024-12-11")
            LocalDate dueOn) {}

    /** How many flags a block or cluster may propose. */
    @Schema(name = "SeasonAllotmentDraft", description = "How many flags a block or cluster may propose.")
    record Allotment(
            @NotNull @Schema(required = true) UUID clusterId,

            @NotBlank @Schema(required = true, description = "FLAG_MINISTRY or FLAG_GOVERNMENT.", examples = "FLAG_MINISTRY")
            String awardCode,

            @NotNull @Min(0) @Max(1000) @Schema(required = true, examples = "2")
            Integer quota) {}
}

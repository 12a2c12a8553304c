package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a council's own regulation says of its votes. */
@Schema(
        name = "CouncilRegulationDraft",
        description =
                "What a council's own regulation says of its votes. From its first day on it takes the place of the one before.")
record RegulationDraft(
        @NotBlank @Size(max = 100) @Schema(examples = "2218/QĐ-BTNMT")
        String number,

        @NotBlank @Size(max = 300) @Schema(description = "Article and clause.", examples = "Điều 8")
        String citation,

        @NotNull @Schema(description = "First day.", examples = "2019-08-30")
        LocalDate from,

        @NotNull @Pattern(regexp = SHARE) @Schema(description = "Of all members, how large a part must be in favour.", examples = "90%")
        String pass,

        @NotNull @Pattern(regexp = SHARE) @Schema(description = "Of all members, how large a part must attend.", examples = "2/3")
        String quorum,

        @NotNull @Schema(description = "Whether the vote is secret.")
        Boolean secret,

        @NotNull @Schema(description = "Whether members may be asked in writing, without a meeting.")
        Boolean byLetter,

        @NotNull @Schema(description = "Whether a substitute named in writing votes.")
        Boolean substitutesVote,

        @NotNull @Schema(description = "Whether a member keeps out of the cases of their own unit.")
        Boolean ownUnitRecuses,

        @Size(max = 300) @Schema(
                description =
                        "By which article a member who keeps out is not counted among all members; null: every member counts.",
                nullable = true)
        String recusalCitation,

        @Size(max = 1000) @Schema(description = "What a reader must know about how far it may be trusted.", nullable = true)
        String note) {

    /** A part of a whole as the law writes it. */
    private static final String SHARE = "\\d{1,3}%|\\d{1,3}/\\d{1,3}";
}

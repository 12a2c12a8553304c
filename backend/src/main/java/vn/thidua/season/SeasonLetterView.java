package vn.thidua.season;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;

/** One version of the letter. */
@Schema(name = "SeasonLetter", description = "One version of the letter.")
record SeasonLetterView(
        @Schema(required = true, description = "The first is 1; each amendment counts on.", examples = "1")
        int ordinal,

        @Schema(description = "Null in a draft that has none yet.", examples = "1234/HD-BTNMT", nullable = true)
        String number,

        @Schema(examples = "2024-10-15", nullable = true) LocalDate datedOn,

        @Schema(required = true, examples = "Hướng dẫn tổng kết công tác thi đua, khen thưởng năm 2024")
        String title,

        @Schema(description = "The signed paper.", nullable = true)
        DocumentRef document,

        @Schema(
                description = "How many collectives meet the standard of the ministry's flag.",
                examples = "40",
                nullable = true)
        Integer flagStandard,

        @Schema(description = "Why the one before was changed; null in the first.", nullable = true)
        String because,

        @Schema(description = "Null in a draft.", nullable = true)
        Instant issuedAt,

        @Schema(required = true, description = "Invented, to try the system with.")
        boolean demonstration,

        @Schema(required = true, description = "When the ministry's council is to meet.", examples = "[\"2025-01-24\"]")
        List<LocalDate> councilDays,

        @Schema(required = true, description = "By day.") List<SeasonDeadlineView> deadlines,

        @Schema(required = true, description = "By block or cluster.")
        List<FlagAllotment> allotments) {

    /** As it is cited. */
    String citation() {
        return number == null ? title : "Hướng dẫn số " + number;
    }

    LocalDate dueOn(SeasonStep step) {
        return deadlines.stream()
                .filter(deadline -> deadline.step() == step)
                .map(SeasonDeadlineView::dueOn)
                .findFirst()
                .orElse(null);
    }
}

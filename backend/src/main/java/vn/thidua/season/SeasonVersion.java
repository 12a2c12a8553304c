package vn.thidua.season;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the letter, by its head. */
@Schema(name = "SeasonVersion", description = "A version of the letter, by its head.")
record SeasonVersion(
        @Schema(required = true, examples = "1") int ordinal,
        @Schema(examples = "1234/HD-BTNMT", nullable = true) String number,
        @Schema(examples = "2024-10-15", nullable = true) LocalDate datedOn,

        @Schema(required = true, examples = "Hướng dẫn tổng kết công tác thi đua, khen thưởng năm 2024")
        String title,

        @Schema(description = "Why the one before was changed; null in the first.", nullable = true)
        String because,

        @Schema(description = "Null in a draft.", nullable = true)
        Instant issuedAt,

        @Schema(
                description = "Null in a draft, and where it was loaded.",
                examples = "Phan Thanh Tùng",
                nullable = true)
        String issuedBy) {}

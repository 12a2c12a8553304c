package vn.thidua.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What points were computed from. */
@Schema(name = "ComputedShare", description = "What the points of an automatic criterion were computed from.")
record ComputedShare(
        @Schema(required = true, description = "So many …", examples = "9")
        int part,

        @Schema(required = true, description = "… of so many.", examples = "10")
        int whole,

        @Schema(
                nullable = true,
                description =
                        "The same share of the most points; null where there were none at all, and nothing is known.",
                examples = "45")
        BigDecimal points,

        @Schema(required = true, examples = "2024-12-02") LocalDate computedOn) {}

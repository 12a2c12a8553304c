package vn.thidua.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** Figures over the awards of some years. */
@Schema(name = "Statistics", description = "Figures over the awards of some years.")
record StatisticsView(
        @Schema(required = true, description = "The first year.", examples = "2015")
        int from,

        @Schema(required = true, description = "The last year.", examples = "2024")
        int to,

        @Schema(required = true, description = "The day on which awards stand and provinces are as they are.")
        LocalDate on,

        @Schema(required = true, description = "All of them.")
        Figure total,

        @Schema(
                required = true,
                description = "By each dimension: years in their order, all else from the most to the least.")
        List<Group> groups,

        @Schema(
                required = true,
                description =
                        "By the province under which the recipient's unit stands; units under none are in no province.")
        List<Province> provinces,

        @Schema(required = true, description = "Campaigns launched, by year.")
        List<Campaigns> campaigns,

        @Schema(description = "How what was owed was kept, by year; not told to the public.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<Punctuality> punctuality) {

    /** Awards, counted. */
    @Schema(name = "StatisticsFigure", description = "Awards, counted.")
    record Figure(
            @Schema(required = true) long awards,

            @Schema(required = true, description = "Those to people.")
            long people,

            @Schema(required = true, description = "Those to direct workers.")
            long directWorkers,

            @Schema(
                    required = true,
                    description = "Those to people of whom it is known whether they were direct workers.")
            long known,

            @Schema(
                    description =
                            "Direct workers, in per cent of those of whom it is known; null where it is known of none.")
            BigDecimal directShare) {}

    /** Awards of one value of a dimension. */
    @Schema(name = "StatisticsGroup", description = "Awards that have one value of a dimension.")
    record Group(
            @Schema(required = true) StatisticsDimension dimension,

            @Schema(required = true, description = "The value.", examples = "2024")
            String code,

            @Schema(required = true, description = "How it is called.")
            String name,

            @Schema(required = true, description = "How many.")
            Figure figure) {}

    /** Awards under a province. */
    @Schema(name = "StatisticsProvince", description = "Awards under a province as it stands on the day.")
    record Province(
            @Schema(required = true, examples = "TINH-QUANG-NINH")
            String code,

            @Schema(required = true, examples = "Tỉnh Quảng Ninh")
            String name,

            @Schema(required = true, description = "Without its kind.", examples = "Quảng Ninh")
            String shortName,

            @Schema(required = true, description = "How well the province itself is known.")
            Standing standing,

            @Schema(required = true, description = "How many.")
            long awards) {}

    /** Campaigns of a year. */
    @Schema(name = "StatisticsCampaigns", description = "Campaigns launched in a year.")
    record Campaigns(
            @Schema(required = true, examples = "2024") int year,

            @Schema(required = true, description = "How many.")
            long launched) {}

    /** How days were kept in a year. */
    @Schema(name = "StatisticsPunctuality", description = "How what was owed in a year was kept.")
    record Punctuality(
            @Schema(required = true, examples = "2024") int year,

            @Schema(required = true, description = "With a day that has passed or was kept.")
            long owed,

            @Schema(required = true, description = "Kept in time.")
            long inTime) {}
}

package vn.thidua.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a report. */
@Schema(
        name = "ReportFigures",
        description = "The figures of a report, each group with the same measures, and the whole.")
record ReportFigures(
        @Schema(required = true) ReportAsked asked,

        @Schema(
                description =
                        "What it is set beside: another period or another moment of knowledge; null where nothing.")
        ReportAsked against,

        @Schema(required = true, description = "What is measured.")
        List<Measure> measures,

        @Schema(required = true) Values total,

        @Schema(required = true, description = "The groups, those with the most of what it is sorted by first.")
        List<Group> groups,

        @Schema(
                required = true,
                description = "How many groups more there are than were asked for; the whole counts them.",
                examples = "0")
        int otherGroups,

        @Schema(required = true, description = "Which way it was counted.")
        ReportMeasure.Counting counting,

        @Schema(required = true, description = "Up to where the trail was sealed then.")
        Checkpoint checkpoint) {

    /** What is measured. */
    @Schema(name = "ReportMeasure", description = "What is measured.")
    record Measure(
            @Schema(required = true, examples = "awards") String code,

            @Schema(required = true, examples = "Số khen thưởng")
            String name,

            @Schema(required = true) ReportMeasure.Kind kind) {}

    /** One group. */
    @Schema(name = "ReportGroup", description = "One group: the value of each dimension, and its figures.")
    record Group(
            @Schema(required = true, description = "Its value of each dimension.")
            List<Key> keys,

            @Schema(required = true, description = "Its figures.")
            Values values) {}

    /** A group's value of one dimension. */
    @Schema(name = "ReportKey", description = "A group's value of one dimension.")
    record Key(
            @Schema(required = true, description = "Which.", examples = "award")
            String dimension,

            @Schema(description = "As a condition names it; null where there is none.", examples = "FLAG_MINISTRY")
            String code,

            @Schema(required = true, examples = "Cờ thi đua của Bộ")
            String name) {}

    /** Figures by measure. */
    @Schema(
            name = "ReportValues",
            description = "Figures by the code of their measure; without those that mean nothing there.")
    record Values(
            @Schema(required = true, description = "Of what was asked.", examples = "{\"awards\": 12}")
            Map<String, BigDecimal> now,

            @Schema(description = "Of what it is set beside; null where nothing is.", examples = "{\"awards\": 10}")
            Map<String, BigDecimal> against) {}

    /** Up to where the trail was sealed. */
    @Schema(
            name = "TrailCheckpoint",
            description =
                    "The last link of the trail's chain at that moment: whoever keeps it sees a later change of what lies before it.")
    record Checkpoint(
            @Schema(required = true, description = "Links up to then; 0 before the first.", examples = "1280")
            long position,

            @Schema(description = "The chain's value there, in hexadecimal; null before the first.")
            String chain) {}
}

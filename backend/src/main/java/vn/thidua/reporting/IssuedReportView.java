package vn.thidua.reporting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An issued report. */
@Schema(name = "Report", description = "An issued report: what was asked, and its files with their digests.")
record IssuedReportView(
        @Schema(required = true, description = "What it is, and how far.")
        IssuedReportItem item,

        @Schema(
                required = true,
                description = "What was asked: asked again at the same moment it gives the same figures.")
        ReportAsked asked,

        @Schema(description = "What it is set beside; null where nothing.")
        ReportAsked against,

        @Schema(description = "Why its files could not be made; null where they could.")
        String failedBecause,

        @Schema(description = "Up to where the trail was sealed, as printed on the files; null until they are made.")
        ReportFigures.Checkpoint checkpoint,

        @Schema(required = true, description = "Its forms; none until they are made.")
        List<File> files) {

    /** One form of it. */
    @Schema(name = "ReportFile", description = "One form of an issued report; its bytes never change.")
    record File(
            @Schema(required = true, examples = "PDF") String format,

            @Schema(
                    required = true,
                    description = "Of its bytes, in hexadecimal.",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256,

            @Schema(required = true, description = "In bytes.", examples = "18231")
            int size) {}
}

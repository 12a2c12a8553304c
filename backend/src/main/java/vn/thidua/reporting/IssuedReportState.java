package vn.thidua.reporting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an issued report is. */
@Schema(
        name = "IssuedReportState",
        description =
                "QUEUED: its files are being made · ISSUED: they stand for ever · FAILED: they could not be made.")
enum IssuedReportState {
    QUEUED,
    ISSUED,
    FAILED
}

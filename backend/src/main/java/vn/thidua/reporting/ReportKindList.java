package vn.thidua.reporting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of reports that the reader may ask for. */
@Schema(name = "ReportKindList", description = "The kinds of reports that the reader may ask for.")
record ReportKindList(@Schema(required = true) List<ReportKindView> items) {}

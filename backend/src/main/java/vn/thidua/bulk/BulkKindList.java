package vn.thidua.bulk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be brought by the thousand. */
@Schema(name = "BulkKindList", description = "What may be brought by the thousand.")
record BulkKindList(@Schema(required = true) List<BulkKindView> items) {}

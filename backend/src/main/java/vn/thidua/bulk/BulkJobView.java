package vn.thidua.bulk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/** A job on its own page. */
@Schema(name = "BulkJob", description = "A job on its own page.")
record BulkJobView(
        @Schema(required = true, description = "What became of it so far.")
        BulkJobItem item,

        @Schema(required = true) List<ActionView> actions) {}

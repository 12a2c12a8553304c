package vn.thidua.cluster;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The pacts of a cluster. */
@Schema(name = "ClusterPacts", description = "The pacts of a block or cluster.")
record ClusterPactList(
        @Schema(required = true, description = "The newest year first.")
        List<ClusterPactItem> items,

        @Schema(required = true, description = "Whether the reader may record one of this year, and take one back.")
        boolean kept) {}

package vn.thidua.season;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.cluster.ClusterRef;
import vn.thidua.rulebook.AwardRef;

/** The flags of a block or cluster, and what is left of them. */
@Schema(
        name = "FlagAllotment",
        description =
                "The flags of a block or cluster, and how many collectives of it stand nominated: submitted, returned for"
                        + " mending, accepted or decided, and not refused, voted down or declined.")
record FlagAllotment(
        @Schema(required = true) ClusterRef cluster,
        @Schema(required = true) AwardRef award,

        @Schema(required = true, description = "How many were allotted.", examples = "2")
        int quota,

        @Schema(required = true, description = "How many stand nominated.", examples = "1")
        int used,

        @Schema(
                required = true,
                description = "Below nought when more stand nominated than were allotted.",
                examples = "1")
        int left) {}

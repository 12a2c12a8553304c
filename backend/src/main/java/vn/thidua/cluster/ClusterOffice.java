package vn.thidua.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member is to its block or cluster for a year. */
@Schema(name = "ClusterOffice", description = "What a member is to its block or cluster for a year.")
enum ClusterOffice {
    /** Khối trưởng, Cụm trưởng. */
    HEAD,
    /** Khối phó, Cụm phó. */
    DEPUTY
}

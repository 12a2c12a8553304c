package vn.thidua.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a cluster may make of a part of the frame. */
@Schema(name = "CriterionFreedom", description = "What a cluster may make of a part of the frame.")
enum CriterionFreedom {
    /** It stands as it is. */
    FIXED,
    /** Its maximum stands; what it is divided into is the cluster's. */
    REFINED
}

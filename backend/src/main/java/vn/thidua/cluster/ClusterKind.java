package vn.thidua.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of whom it is made. */
@Schema(
        name = "ClusterKind",
        description = "BLOCK (khối) of a ministry's own units, CLUSTER (cụm) of provincial departments.")
public enum ClusterKind {
    BLOCK,
    CLUSTER
}

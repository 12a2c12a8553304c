package vn.thidua.cluster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a unit does not head a cluster. */
@Schema(
        name = "ClusterHeadRemoval",
        description = "Why a unit does not head it: the row is kept, and no longer counts.")
record ClusterHeadRemoval(
        @NotBlank @Size(max = 1000) @Schema(examples = "Đơn vị sáp nhập từ tháng 6; Bộ giao đơn vị khác")
        String reason) {}

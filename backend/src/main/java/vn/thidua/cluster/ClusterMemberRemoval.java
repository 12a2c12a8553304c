package vn.thidua.cluster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a unit never was a member. */
@Schema(
        name = "ClusterMemberRemoval",
        description = "Why a unit never was a member: the row is kept, and no longer counts.")
record ClusterMemberRemoval(
        @NotBlank @Size(max = 1000) @Schema(examples = "Nhập nhầm đơn vị")
        String reason) {}

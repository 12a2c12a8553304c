package vn.thidua.cluster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a pact was not signed as it was entered. */
@Schema(
        name = "ClusterPactRemoval",
        description = "Why a pact was not signed as it was entered: the row is kept, and no longer counts.")
record ClusterPactRemoval(
        @NotBlank @Size(max = 1000) @Schema(examples = "Nhập nhầm ngày ký")
        String reason) {}

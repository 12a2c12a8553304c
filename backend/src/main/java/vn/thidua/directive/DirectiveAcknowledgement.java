package vn.thidua.directive;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's word that it has received a directive. */
@Schema(name = "DirectiveAcknowledgement", description = "A unit's word that it has received a directive.")
record DirectiveAcknowledgement(
        @Size(max = 1000) @Schema(description = "What it adds to it.", examples = "Giao Văn phòng Cục làm đầu mối.")
        String note) {}

package vn.thidua.complaint;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That it is taken up. */
@Schema(name = "ComplaintAcceptance", description = "That a complaint is taken up.")
record ComplaintAcceptance(
        @NotNull @Schema(required = true, description = "Whether the case is a complex one, for which a longer term is known.")
        Boolean complex) {}

package vn.thidua.decision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Those a decision was just sent to. */
@Schema(name = "DecisionSent", description = "Those a decision was just sent to, in the order given.")
public record DecisionSent(
        @Schema(required = true, description = "Each with its id, for the receipt.")
        List<DecisionRecipient> recipients) {}

package vn.thidua.scoring;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The votes that put a member first. */
@Schema(name = "TieCount", description = "The votes that put a member first.")
record TieCount(
        @Schema(required = true) UUID unitId,
        @Schema(required = true, examples = "6") int votes) {}

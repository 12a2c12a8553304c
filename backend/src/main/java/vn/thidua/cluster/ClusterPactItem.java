package vn.thidua.cluster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** A pact of a cluster. */
@Schema(name = "ClusterPact", description = "A pact of emulation (giao ước thi đua) of a block or cluster.")
record ClusterPactItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2024") int year,

        @Schema(required = true, description = "The day on which it was signed.", examples = "2024-03-01")
        LocalDate signedOn,

        @Schema(required = true, description = "What they commit themselves to.")
        String targets,

        @Schema(required = true, description = "Who signed, by name.")
        List<UnitRef> signers,

        @Schema(required = true, description = "Members of the year that did not.")
        List<UnitRef> missing) {}

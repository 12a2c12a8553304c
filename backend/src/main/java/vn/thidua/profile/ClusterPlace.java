package vn.thidua.profile;

import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.fact.Sourced;

/** The place of a unit in its block or cluster, in the scoring of a year. */
@Schema(name = "ClusterPlaceFact")
record ClusterPlace(
        UUID id,
        @Schema(required = true, examples = "2024") int year,

        @Min(1) @Schema(required = true, examples = "1", description = "1 leads.")
        int rank)
        implements Sourced {}

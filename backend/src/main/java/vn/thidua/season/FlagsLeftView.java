package vn.thidua.season;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.cluster.ClusterRef;

/** What is left for a unit to propose. */
@Schema(
        name = "FlagsLeft",
        description = "The flags of the block or cluster in which a unit competes that year, and what is left of them.")
record FlagsLeftView(
        @Schema(required = true, examples = "2024") int year,

        @Schema(description = "Null where it is not known to which the unit belongs.", nullable = true)
        ClusterRef cluster,

        @Schema(description = "The season whose letter says so; null while none is issued.", nullable = true)
        UUID seasonId,

        @Schema(description = "As it is cited.", examples = "Hướng dẫn số 1234/HD-BTNMT", nullable = true)
        String letter,

        @Schema(required = true, description = "Empty where no letter allots any.")
        List<FlagAllotment> flags) {}

package vn.thidua.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All of who scores whom. */
@Schema(name = "ScoringPeersDraft", description = "Who scores whom, all of it.")
record PeersDraft(
        @NotNull @Size(max = 500) @Schema(required = true) List<@NotNull @Valid PeerAssignment> peers) {}

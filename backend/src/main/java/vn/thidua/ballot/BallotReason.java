package vn.thidua.ballot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a ballot is given up. */
@Schema(name = "BallotReason", description = "Why a ballot is given up.")
record BallotReason(@NotBlank @Size(max = 1_000) String reason) {}

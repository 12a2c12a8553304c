package vn.thidua.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Blinded messages to be signed, one a case. */
@Schema(
        name = "BallotCredentialRequest",
        description = "Blinded messages to be signed, one a case, all that the member votes on at once.")
record CredentialRequest(@NotEmpty @Size(max = 1_000) List<@NotNull @Valid One> cases) {

    /** For one case. */
    @Schema(name = "BallotCredentialRequestOne", description = "The blinded message of one case.")
    record One(
            @NotNull UUID caseId,

            @NotNull @Schema(implementation = String.class, description = "Base64 of the blinded message (RFC 9474), 256 bytes.")
            byte[] blinded) {}
}

package vn.thidua.ballot;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Blind signatures. */
@Schema(name = "BallotCredentials", description = "Blind signatures, one a case.")
record Credentials(@Schema(required = true) List<One> cases) {

    /** Of one case. */
    @Schema(name = "BallotCredential", description = "The blind signature of one case.")
    record One(
            @Schema(required = true) UUID caseId,

            @Schema(
                    required = true,
                    implementation = String.class,
                    description = "Base64 of the blind signature (RFC 9474), 256 bytes.")
            byte[] signature) {}
}

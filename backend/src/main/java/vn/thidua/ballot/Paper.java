package vn.thidua.ballot;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sealed paper under its credential. */
@Schema(name = "BallotPaper", description = "A sealed paper under its credential; nothing in it says whose it is.")
record Paper(
        @NotNull UUID caseId,

        @NotNull @Schema(
                implementation = String.class,
                description =
                        "Base64 of the prepared message (RFC 9474, Randomized): 32 random bytes and the token of 32.")
        byte[] message,

        @NotNull @Schema(implementation = String.class, description = "Base64 of its unblinded signature, 256 bytes.")
        byte[] signature,

        @NotNull @Schema(
                implementation = String.class,
                description =
                        "Base64 of the choice, one byte (F for, A against, X abstain), sealed by HPKE (RFC 9180, base mode, P-256, HKDF-SHA256, AES-256-GCM) to"
                                + " the ballot's key: the encapsulated key of 65 bytes, then 17. Info is the case's id, the associated data the SHA-256 of message.")
        byte[] sealed) {}

package vn.thidua.integration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public keys that a client signs with from now on. */
@Schema(name = "ClientKeysDraft", description = "The public keys that a client signs with from now on.")
record ClientKeysDraft(
        @Schema(
                required = true,
                description =
                        "A JWK set (RFC 7517) as text, with RSA keys of 2048 bits or more or EC keys, each with a kid. Private keys are refused. With no keys"
                                + " in it, none stands any more.",
                examples = "{\"keys\":[]}")
        @NotNull @NotBlank @Size(max = 20_000) String jwks) {}

package vn.thidua.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name and a password. */
@Schema(name = "Credentials")
record Credentials(
        @Schema(examples = "officer", required = true) @NotBlank @Size(max = 60) String username,

        @Schema(examples = "cqhm-72sv-kxpn-84td", required = true) @NotEmpty @Size(max = 200) String password) {

    /** Never the password, wherever this is printed. */
    @Override
    public String toString() {
        return "Credentials[" + username + "]";
    }
}

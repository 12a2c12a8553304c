package vn.thidua.access;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The present password and the next. */
@Schema(name = "PasswordChange")
record PasswordChange(
        @Schema(examples = "cqhm-72sv-kxpn-84td", required = true) @NotEmpty @Size(max = 200) String currentPassword,

        @Schema(
                description = "At least twelve characters, without the user name.",
                examples = "bốn mùa sông núi xanh",
                required = true)
        @NotEmpty @Size(max = 200) String newPassword) {

    /** Never the passwords, wherever this is printed. */
    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}

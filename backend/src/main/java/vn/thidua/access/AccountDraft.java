package vn.thidua.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a new account is made from. */
@Schema(name = "AccountDraft")
record AccountDraft(
        @Schema(
                description = "Lower-case letters, digits, dot, hyphen, underscore; for ever.",
                examples = "ha.tran",
                required = true)
        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9._-]+") String username,

        @Schema(examples = "Trần Thị Thu Hà", required = true) @NotBlank @Size(max = 200) String displayName,

        @Schema(description = "Who works with it; null for none.", nullable = true)
        UUID personId) {}

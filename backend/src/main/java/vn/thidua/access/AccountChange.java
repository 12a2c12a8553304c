package vn.thidua.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of an account. */
@Schema(name = "AccountChange")
record AccountChange(
        @Schema(examples = "Trần Thị Thu Hà", required = true) @NotBlank @Size(max = 200) String displayName,

        @Schema(description = "Who works with it; null for none.", nullable = true)
        UUID personId) {}

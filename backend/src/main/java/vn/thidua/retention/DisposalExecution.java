package vn.thidua.retention;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That it was carried out. */
@Schema(name = "DisposalExecution", description = "That the disposal was carried out, with its minutes.")
public record DisposalExecution(
        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate carriedOutOn,

        @NotNull @Schema(required = true, description = "The minutes, uploaded before.")
        UUID documentId) {}

package vn.thidua.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a secret dossier went one step on, on paper. */
@Schema(name = "SecretDossierStep", description = "That a secret dossier went one step on, on paper.")
record SecretStep(
        @NotNull @Schema(required = true, description = "The day; not before the step before it, not after today.")
        LocalDate on) {}

package vn.thidua.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom the verification goes. */
@Schema(name = "DossierHandOver", description = "To whom the verification goes.")
record HandOver(
        @NotNull @Schema(required = true, description = "A colleague who may verify dossiers of that unit.")
        UUID accountId,

        @Size(max = 5_000) @Schema(examples = "Nghỉ phép từ ngày 03/12.")
        String note) {}

package vn.thidua.dossier;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dossier as other things refer to it. */
@Schema(name = "DossierRef", description = "A dossier, as others refer to it.")
public record DossierRef(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "HS-2024-000123")
        String number,

        @Schema(required = true) String title) {}

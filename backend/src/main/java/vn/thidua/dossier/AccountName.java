package vn.thidua.dossier;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did it. */
@Schema(name = "AccountName", description = "An account, by the name it shows.")
record AccountName(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Nguyễn Văn An") String name) {}

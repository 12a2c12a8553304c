package vn.thidua.dossier;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the Standing Office remarks when it accepts. */
@Schema(name = "DossierAcceptance")
record Acceptance(
        @Size(max = 5_000) @Schema(examples = "Đủ thành phần hồ sơ.")
        String note) {}

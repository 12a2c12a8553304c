package vn.thidua.season;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's word that it has nothing to propose this season. */
@Schema(name = "NothingToPropose", description = "A unit's word that it has nothing to propose this season.")
record NothingToPropose(
        @NotNull @Schema(required = true) UUID unitId,

        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Năm 2024 không có tập thể, cá nhân đủ tiêu chuẩn")
        String reason) {}

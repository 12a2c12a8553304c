package vn.thidua.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disposal as it is drafted; replaces it whole. */
@Schema(name = "DisposalDraft", description = "A disposal as it is drafted; replaces it whole.")
public record DisposalDraft(
        @NotNull @Schema(required = true, description = "The ministry; it does not change.")
        UUID unitId,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Tiêu hủy hồ sơ khen thưởng hết thời hạn bảo quản năm 2024")
        String title,

        @Size(max = 4_000) @Schema(description = "What whoever decides is to know.")
        String note,

        @Schema(description = "The paper of the decision, uploaded before; needed when it is decided.")
        UUID decisionDocumentId,

        @NotEmpty @Size(max = 500) @Schema(required = true, description = "The dossiers to be disposed of, each of them due.")
        List<@NotNull UUID> dossierIds) {}

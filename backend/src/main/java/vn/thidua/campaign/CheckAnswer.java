package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the checked unit did about what was found. */
@Schema(name = "CampaignCheckAnswer", description = "What the checked unit did about what was found.")
record CheckAnswer(
        @Schema(required = true, examples = "Đã lập bổ sung hai biên bản") @NotBlank @Size(max = 20000) String answer,

        @Schema(description = "Uploaded before; who reads the check reads them.") @Size(max = 20) List<@NotNull UUID> documentIds) {

    CheckAnswer {
        documentIds = documentIds == null ? List.of() : Collections.unmodifiableList(documentIds);
    }
}

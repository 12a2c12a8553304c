package vn.thidua.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a recipient has acknowledged a decision. */
@Schema(name = "DecisionReceipt", description = "That a recipient has acknowledged a decision.")
public record DecisionReceipt(
        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate on,

        @NotBlank @Size(max = 200) @Schema(required = true, description = "Who signed for it.", examples = "Văn phòng Đảng ủy")
        String by,

        @Schema(description = "The signed receipt, uploaded before.")
        UUID documentId) {}

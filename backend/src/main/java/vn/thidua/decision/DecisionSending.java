package vn.thidua.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a decision was sent. */
@Schema(name = "DecisionSending", description = "To whom a signed decision was sent, and when.")
public record DecisionSending(
        @NotNull @Schema(required = true, examples = "2024-12-02")
        LocalDate on,

        @Size(max = 200) @Schema(description = "The number it was sent under, where it has one.", examples = "Công văn đi số 4521")
        String reference,

        @NotEmpty @Size(max = 100) @Schema(required = true, description = "Those it was sent to.")
        List<@NotNull @Valid To> recipients) {

    /** One of them. */
    @Schema(name = "DecisionRecipientDraft", description = "Somebody a decision was sent to.")
    public record To(
            @NotNull @Schema(required = true, examples = "PARTY_COMMITTEE")
            RecipientKind kind,

            @NotBlank @Size(max = 300) @Schema(required = true, examples = "Đảng ủy Bộ")
            String name) {}
}

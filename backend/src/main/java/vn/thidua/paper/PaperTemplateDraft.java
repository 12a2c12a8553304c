package vn.thidua.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as it shall be. */
@Schema(name = "PaperTemplateDraft", description = "A template as it shall be.")
public record PaperTemplateDraft(
        @NotBlank @Size(max = 100_000) @Schema(required = true, description = "XML of the elements that a template may use.")
        String content,

        @NotBlank @Size(max = 500) @Schema(required = true, description = "Why it is changed.")
        String because) {}

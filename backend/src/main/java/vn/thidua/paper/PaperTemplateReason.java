package vn.thidua.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PaperTemplateReason", description = "Why the template that came with the system is taken up again.")
public record PaperTemplateReason(
        @NotBlank @Size(max = 500) @Schema(required = true, description = "Why it is changed.")
        String because) {}

package vn.thidua.rulebook.condition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule says, in both languages. */
@Schema(name = "Wording", description = "What is said, in both languages.")
public record Wording(
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "Đạt danh hiệu “Lao động tiên tiến”.")
        String vi,

        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "Holds the title “Advanced worker”.")
        String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}

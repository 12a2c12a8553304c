package vn.thidua.directive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One point as it is written. */
@Schema(name = "DirectivePointDraft", description = "One thing that a directive asks, as it is written.")
record DirectivePointDraft(
        @NotBlank @Size(max = 20) @Pattern(regexp = "[A-Za-z0-9.]+") @Schema(
                required = true,
                description = "Its place in the text; the same place in two versions is the same point.",
                examples = "II.2")
        String code,

        @NotBlank @Size(max = 10000) @Schema(required = true, description = "The words of the paper.")
        String text,

        @Size(max = 1000) @Schema(
                description = "What it asks, in short.",
                examples = "Tổ chức quán triệt đến toàn thể công chức, viên chức")
        String asks,

        @Size(max = 300) @Schema(description = "Who owes it.", examples = "Mọi đơn vị")
        String ofWhom,

        @Size(max = 200) @Schema(description = "How often.", examples = "Hằng năm")
        String rhythm) {

    DirectivePoint point() {
        return new DirectivePoint(code.strip(), text.strip(), orNull(asks), orNull(ofWhom), orNull(rhythm));
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

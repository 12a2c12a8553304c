package vn.thidua.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session of a class, as it is planned. */
@Schema(name = "TrainingSessionDraft", description = "A session of a class, as it is planned; hours of Vietnam.")
public record TrainingSessionDraft(
        @NotNull @Schema(required = true, description = "The day.")
        LocalDate on,

        @NotBlank @Pattern(regexp = TIME) @Schema(required = true, description = "When it begins.", examples = "08:00")
        String from,

        @NotBlank @Pattern(regexp = TIME) @Schema(required = true, description = "When it ends.", examples = "11:30")
        String to,

        @NotBlank @Size(max = 300) @Schema(
                required = true,
                description = "What it is about.",
                examples = "Lập hồ sơ khen thưởng theo Nghị định 98/2023/NĐ-CP")
        String topic,

        @Size(max = 200) @Schema(description = "Who speaks.", examples = "Phan Thanh Tùng")
        String speaker) {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
}

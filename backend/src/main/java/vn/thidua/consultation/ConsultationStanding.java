package vn.thidua.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/**
 * How a nomination stands with public consultation on a day: that of the council, or of the submission.
 *
 * @param required whether the law under which its dossier was sent asks for it
 * @param satisfied that nothing is lacking on that day; also where nothing is required
 * @param consultationId the one that was opened for it; null while there is none
 * @param gap why not; null when it is satisfied
 * @param because the same in the reader's language, with the article
 */
@Schema(name = "ConsultationStanding", description = "How a nomination stands with public consultation on a day.")
public record ConsultationStanding(
        @Schema(required = true) boolean required,
        @Schema(required = true) boolean satisfied,

        @Schema(description = "Null where no rule speaks of the award.", nullable = true)
        ConsultationStep before,

        @Schema(
                description = "At least so many; null where no text that was read gives a number.",
                examples = "10",
                nullable = true)
        Integer workingDays,

        @Schema(nullable = true, description = "The one that was opened for it.")
        UUID consultationId,

        @Schema(nullable = true, description = "Its opening day.")
        LocalDate from,

        @Schema(nullable = true, description = "Its last day.")
        LocalDate to,

        @Schema(required = true, description = "How many objected.", examples = "1")
        int objections,

        @Schema(required = true, description = "How many objections nobody has answered.", examples = "1")
        int unanswered,

        @Schema(
                nullable = true,
                description = "The article that asks for it, or by which it is spared.",
                examples = "Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2")
        String citation,

        @Schema(nullable = true, description = "How well we know that article.")
        Standing standing,

        @Schema(nullable = true, description = "What is lacking; null when it is satisfied.")
        ConsultationGap gap,

        @Schema(
                nullable = true,
                description = "The same in words.",
                examples = "Chưa công khai lấy ý kiến (Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2).")
        String because) {

    /** Whether it may not be submitted to those above the ministry that day. */
    @JsonIgnore
    public boolean keepsFromSubmission() {
        return required && !satisfied && before == ConsultationStep.SUBMISSION;
    }

    /** Whether the council may not take the case up that day. */
    @JsonIgnore
    public boolean keepsFromCouncil() {
        return required && !satisfied && before == ConsultationStep.COUNCIL;
    }
}

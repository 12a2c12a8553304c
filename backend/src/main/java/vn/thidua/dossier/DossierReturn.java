package vn.thidua.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a dossier goes back, and until when it is to be mended: by a day, or by a number of working days from today.
 */
@Schema(
        name = "DossierReturnRequest",
        description =
                "Why a dossier goes back, and until when it is to be mended: either dueOn or workingDays, or neither where a term with its article is in force.")
record DossierReturn(
        @NotBlank @Size(max = 5_000) @Schema(required = true, examples = "Thiếu giấy chứng nhận sáng kiến của đề nghị số 2.")
        String reason,

        @Schema(description = "The last day to mend it.", examples = "2024-12-09")
        LocalDate dueOn,

        @Min(1) @Max(250) @Schema(description = "How many working days to mend it, from today.", examples = "5")
        Integer workingDays,

        @Size(max = 200) @Schema(
                description =
                        "What is to be mended in one nomination or document; what concerns the whole is the reason.")
        List<@NotNull @Valid Point> points) {

    /** One thing to be mended. */
    @Schema(
            name = "DossierReturnPointRequest",
            description =
                    "One thing to be mended: in a nomination, in a document of the dossier or of a nomination, or, with neither, in the whole.")
    record Point(
            UUID nominationId,
            UUID documentId,

            @NotBlank @Size(max = 2_000) @Schema(required = true, examples = "Bổ sung quyết định công nhận sáng kiến.")
            String text) {}

    List<Point> pointsOrNone() {
        return points == null ? List.of() : points;
    }
}

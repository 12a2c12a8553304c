package vn.thidua.amendment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That something came back. */
@Schema(name = "AwardReturnReceiptDraft", description = "That something came back, in full or in part.")
public record AwardReturnReceipt(
        @NotNull @Schema(required = true) LocalDate on,

        @NotBlank @Size(max = 200) @Schema(required = true, description = "Who handed it back.", examples = "Vũ Ngọc Quỳnh")
        String by,

        @Min(1) @Max(100_000_000_000L) @Schema(description = "Of MONEY: in đồng.", examples = "1000000")
        Long amount,

        @Schema(description = "Of MONEY whose amount is not known: whether this was all of it.")
        Boolean complete,

        @Size(min = 1, max = 200) @Schema(description = "Number of the receipt.", examples = "PT 35/2024")
        String reference,

        @Schema(description = "The receipt, uploaded before.")
        UUID documentId) {

    boolean isComplete() {
        return Boolean.TRUE.equals(complete);
    }
}

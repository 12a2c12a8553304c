package vn.thidua.amendment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.register.AwardItem;
import vn.thidua.register.CorrectedField;

/** What of an award is printed; what is not meant is absent. */
@Schema(name = "AwardReadingDraft", description = "What of an award reads how; what is not corrected is null.")
public record Reading(
        @Schema(examples = "Nguyễn Thị Hòe", nullable = true) @Size(min = 1, max = 200) String recipientName,

        @Schema(examples = "Cục Quản lý tài nguyên nước", nullable = true) @Size(min = 1, max = 300) String unitName,

        @Schema(examples = "2024", nullable = true) @Min(1945) @Max(2100) Integer year) {

    /** One difference. */
    record Difference(CorrectedField field, String was, String reads) {}

    static Reading of(AwardItem award) {
        return new Reading(award.recipient().name(), award.unit().name(), award.year());
    }

    /** What of an award as it now reads is to read otherwise. */
    List<Difference> from(Reading now) {
        List<Difference> differences = new ArrayList<>();
        add(differences, CorrectedField.RECIPIENT_NAME, now.recipientName(), recipientName);
        add(differences, CorrectedField.UNIT_NAME, now.unitName(), unitName);
        add(differences, CorrectedField.YEAR, now.year(), year);
        return differences;
    }

    private static void add(List<Difference> differences, CorrectedField field, Object was, Object reads) {
        if (reads != null && !reads.equals(was)) {
            differences.add(new Difference(field, was.toString(), reads.toString()));
        }
    }
}

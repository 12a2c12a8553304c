package vn.thidua.provincial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.register.Recipient;
import vn.thidua.rulebook.AwardRef;

/** A province's decision with its lines. */
@Schema(name = "ProvincialDecision", description = "A province's decision, recorded from outside, with its lines.")
public record ProvincialView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The provincial department.")
        UnitRef unit,

        @Schema(required = true, examples = "1520/QĐ-UBND") String number,
        @Schema(required = true) LocalDate decidedOn,

        @Schema(required = true, examples = "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai")
        String authority,

        @Schema(required = true, description = "Who signed, as on the paper.")
        String signer,

        @Schema(required = true, description = "The paper.") DocumentRef document,

        @Schema(nullable = true) String note,
        @Schema(required = true) ProvincialDecisionState state,

        @Schema(nullable = true, description = "Why it was sent back; null once it was entered again.")
        String returnedBecause,

        @Schema(required = true, description = "By which account.")
        String enteredBy,

        @Schema(required = true) Instant enteredAt,

        @Schema(nullable = true, description = "By which account.")
        String confirmedBy,

        @Schema(nullable = true) Instant confirmedAt,
        @Schema(required = true) List<Line> lines,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {

    /** One award of it. */
    @Schema(
            name = "ProvincialDecisionLine",
            description =
                    "One award of a province's decision; once it is confirmed, one of the register under the same id.")
    public record Line(
            @Schema(required = true) UUID id,
            @Schema(required = true) Recipient recipient,
            @Schema(required = true) AwardRef award,

            @Schema(required = true, description = "The year of the achievement.", examples = "2024")
            int year,

            @Schema(required = true, description = "By which article the province or its department decides it.")
            String citation,

            @Schema(required = true) Standing standing) {}
}

package vn.thidua.dossier;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.fact.ProceedingKind;

/** Something open about a nominee, by which a nomination goes no further until it is settled: that it is there, and nothing of what it says. */
@Schema(
        name = "NominationHold",
        description =
                "Something open about the nominee by which the nomination goes no further until it is settled. What it says, and who said it, is not told.")
public record NominationHold(
        @Schema(required = true) ProceedingKind kind,

        @Schema(required = true, description = "Since when.")
        LocalDate since,

        @Schema(required = true, examples = "Nghị định 98/2023/NĐ-CP, Điều 4")
        String citation,

        @Schema(required = true) Standing standing,

        @Schema(
                required = true,
                description =
                        "Whether it refuses; where the article is only recalled it is a warning and refuses nothing.")
        boolean binding,

        @Schema(required = true, description = "In the reader's language.")
        String because) {}

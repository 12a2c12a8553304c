package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.event.SubjectType;

/**
 * Where a nomination came on its way after its dossier was accepted.
 *
 * @param state of that thing, as its own lifecycle names it; null where it has none
 * @param votes with a council's result
 */
@Schema(
        name = "NominationStop",
        description =
                "Where a nomination came after its dossier was accepted: a public consultation, a request for concurrence, a council's result, a submission to those above, a decision,"
                        + " an award of the register.")
public record NominationStop(
        @Schema(required = true, examples = "DECISION") SubjectType type,
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "1234/QĐ-BTNMT – Về việc khen thưởng năm 2024")
        String label,

        @Schema(description = "The day that counts for it; null while there is none.")
        LocalDate on,

        @Schema(examples = "SIGNED", description = "Where that thing stands; null where it has no states.")
        String state,

        @Schema(description = "With a council's result.") VotesView votes) {}

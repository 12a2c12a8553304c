package vn.thidua.profile;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.fact.DisciplineLevel;
import vn.thidua.rulebook.fact.Members;
import vn.thidua.rulebook.fact.Sourced;

/**
 * The people of a unit in a year, as they were counted on a day.
 *
 * @param withTitle by award code; a title left out is unknown
 * @param disciplined by level; null is unknown, a level left out is none
 */
@Schema(name = "MemberCountFact", description = "The people of a unit in a year, as they were counted on a day.")
record MemberCount(
        UUID id,
        @Schema(required = true, examples = "2024") int year,

        @NotNull @Schema(required = true, examples = "2024-11-30")
        LocalDate countedOn,

        @Min(0) @Schema(required = true, examples = "40") int total,

        @Schema(description = "How many hold each title that year, by award code; a title left out is unknown.")
        Map<String, Integer> withTitle,

        @Schema(description = "How many were disciplined that year, by level; left out altogether is unknown.")
        Map<DisciplineLevel, Integer> disciplined)
        implements Sourced {

    Members members() {
        return new Members(id, total, withTitle, disciplined);
    }
}

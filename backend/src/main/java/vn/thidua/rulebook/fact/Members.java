package vn.thidua.rulebook.fact;

import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The people of a collective in the year.
 *
 * @param withTitle how many hold each title that year; a title left out is unknown
 * @param disciplined how many were disciplined that year, by level; null is unknown, a level left out is none
 */
@Schema(name = "MembersFact", description = "The people of a collective in the year.")
public record Members(
        UUID id,
        @Min(0) @Schema(required = true, examples = "40") int total,

        @Schema(description = "How many hold each title that year, by award code; a title left out is unknown.")
        Map<String, Integer> withTitle,

        @Schema(description = "How many were disciplined that year, by level; left out altogether is unknown.")
        Map<DisciplineLevel, Integer> disciplined)
        implements Sourced {

    /** Null when unknown. */
    public Integer holding(String award) {
        return withTitle == null ? null : withTitle.get(award);
    }
}

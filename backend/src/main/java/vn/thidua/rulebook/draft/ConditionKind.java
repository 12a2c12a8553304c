package vn.thidua.rulebook.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of condition and what it takes.
 *
 * @param code as the rulebook's files name it
 */
public record ConditionKind(String code, List<Parameter> parameters) {

    /** What a parameter holds. */
    @Schema(
            name = "ParameterType",
            description =
                    "What a parameter holds: a number, yes or no, a part such as 15% or 2/3, awards, codes, several parameters together, or other rules.")
    public enum Type {
        INTEGER,
        BOOLEAN,
        /** A part of a whole: {@code 15%} or {@code 2/3}. */
        RATIO,
        AWARD,
        AWARDS,
        /** One of some codes. */
        CODE,
        CODES,
        /** Several parameters together. */
        GROUP,
        GROUPS,
        /** Other rules. */
        RULES
    }

    /**
     * @param required whether it may not be left out
     * @param codes which there are, by name of what they are of ({@code Scope.MINISTRY}); empty for other types
     * @param parts of a group; empty for other types
     */
    public record Parameter(String name, Type type, boolean required, List<String> codes, List<Parameter> parts) {}

    /** Whether it is made of other rules. */
    public boolean isMadeOfOthers() {
        return parameters.stream().anyMatch(parameter -> parameter.type() == Type.RULES);
    }
}

package vn.thidua.rulebook.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.thidua.rulebook.draft.RuleTree.Placed;

/**
 * What two versions say differently of one rule.
 *
 * @param before null when it was added
 * @param after null when it was removed
 * @param fields what differs; all that is or was said when it was added or removed
 */
public record RuleDifference(String id, Placed before, Placed after, List<Field> fields) {

    /**
     * @param name such as {@code text/vi} or {@code condition/years}
     * @param before missing where it was not said
     * @param after missing where it is no longer said
     */
    public record Field(String name, JsonNode before, JsonNode after) {}

    /** Where the rule stands, or stood. */
    public Placed placed() {
        return after == null ? before : after;
    }
}

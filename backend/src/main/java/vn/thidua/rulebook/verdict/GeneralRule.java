package vn.thidua.rulebook.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import vn.thidua.rulebook.condition.Rule;

/**
 * A rule that holds for several awards.
 *
 * @param awards null for all
 */
public record GeneralRule(
        Set<String> awards, @JsonProperty(required = true) Rule rule) {

    boolean concerns(String award) {
        return awards == null || awards.contains(award);
    }
}

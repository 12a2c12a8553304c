package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import vn.thidua.platform.Standing;

/**
 * That the rule owner held a rule against the text.
 *
 * @param copy which copy of the text was seen
 * @param place where in it
 * @param note null when there is nothing to say
 * @param by who did
 * @param was how well the rule was known before
 */
public record RuleConfirmation(
        @JsonProperty(required = true) String copy,
        @JsonProperty(required = true) String place,
        String note,
        @JsonProperty(required = true) String by,
        @JsonProperty(required = true) LocalDate on,
        @JsonProperty(required = true) Standing was) {}

package vn.thidua.rulebook.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.condition.Wording;

/**
 * Why a framework may not be relied on from a day on: its rules are still reckoned, and no outcome is given.
 *
 * @param from first day of the doubt
 */
public record Doubt(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) LocalDate from,
        @JsonProperty(required = true) Wording text,
        @JsonProperty(required = true) Standing standing) {}

package vn.thidua.rulebook.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Set;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.condition.Article;
import vn.thidua.rulebook.condition.Wording;

/**
 * When an older framework goes on governing after a newer one began.
 *
 * @param keeps the older framework
 * @param awards for which awards
 * @param receivedBefore when the dossier reached the body that appraises it before this day; null when receipt does not decide
 * @param until while the day of asking is not after this one; null when it does not decide
 */
public record Transition(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String keeps,
        @JsonProperty(required = true) Set<String> awards,
        LocalDate receivedBefore,
        LocalDate until,
        @JsonProperty(required = true) Wording text,
        @JsonProperty(required = true) Article cite,
        @JsonProperty(required = true) Standing standing) {

    boolean applies(Question question) {
        return awards.contains(question.award()) && (wasReceived(question) || isStillTime(question));
    }

    private boolean wasReceived(Question question) {
        return receivedBefore != null
                && question.receivedOn() != null
                && question.receivedOn().isBefore(receivedBefore);
    }

    private boolean isStillTime(Question question) {
        return until != null && !question.asOf().isAfter(until);
    }
}

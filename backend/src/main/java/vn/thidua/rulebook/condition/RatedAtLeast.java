package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import vn.thidua.rulebook.fact.RatingLevel;

/**
 * Every year's work rated at least so.
 *
 * @param years on end up to the year of the case; 1 when left out
 */
record RatedAtLeast(@JsonProperty(required = true) RatingLevel level, Integer years) implements Condition {

    RatedAtLeast {
        years = years == null ? 1 : years;
    }

    @Override
    public Judged judge(Case the) {
        Window window = Window.upTo(the.year(), years);
        return Ratings.of(the, window).map(this::judge).orElseGet(() -> Ratings.unknown(window));
    }

    private Judged judge(Ratings ratings) {
        List<Integer> below = ratings.below(level);
        if (!below.isEmpty()) {
            return Judged.notMet(Reason.of("rated.not_met", below, level))
                    .with(ratings.evidence())
                    .unless(Reason.of("rated.change", level, years, below.getLast() + years));
        }
        List<Integer> unrated = ratings.unrated();
        return unrated.isEmpty()
                ? Judged.met(Reason.of("rated.met", ratings.window().years(), level))
                        .with(ratings.evidence())
                : Judged.unknown(FactKind.RATING, Reason.of("missing.ratings", unrated))
                        .with(ratings.evidence());
    }
}

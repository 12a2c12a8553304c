package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.thidua.rulebook.fact.RatingLevel;

/** Among the last years, so many rated at least so. */
record RatedTimes(
        @JsonProperty(required = true) RatingLevel level,
        @JsonProperty(required = true) int times,
        @JsonProperty(required = true) int years)
        implements Condition {

    @Override
    public Judged judge(Case the) {
        Window window = Window.upTo(the.year(), years);
        return Ratings.of(the, window).map(this::judge).orElseGet(() -> Ratings.unknown(window));
    }

    private Judged judge(Ratings ratings) {
        int reached = ratings.reaching(level);
        int open = ratings.known().isEmpty() ? 0 : ratings.unrated().size();
        Reason found = Reason.of(
                "rated_times.found",
                reached,
                times,
                level,
                ratings.window().first(),
                ratings.window().last());
        if (reached >= times) {
            return Judged.met(found).with(ratings.evidence());
        }
        if (reached + open >= times) {
            return Judged.unknown(FactKind.RATING, Reason.of("missing.ratings", ratings.unrated()))
                    .with(ratings.evidence());
        }
        return Judged.notMet(found)
                .with(ratings.evidence())
                .unless(Reason.of("rated_times.change", times - reached, level));
    }
}

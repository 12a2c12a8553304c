package vn.thidua.rulebook.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.rulebook.fact.Rating;
import vn.thidua.rulebook.fact.RatingLevel;

/** The ratings of a window of years. A list known to be empty says that no year was rated; a year left out of others is unknown. */
record Ratings(List<Rating> known, Window window) {

    static Optional<Ratings> of(Case the, Window window) {
        return Optional.ofNullable(the.facts().ratings()).map(ratings -> new Ratings(ratings, window));
    }

    static Judged unknown(Window window) {
        return Judged.unknown(FactKind.RATING, Reason.of("missing.ratings", window.years()));
    }

    /** Years without a rating, if others have one. */
    List<Integer> unrated() {
        Map<Integer, RatingLevel> levels = levels();
        return window.years().stream().filter(year -> !levels.containsKey(year)).toList();
    }

    /** Years that are not up to the level; all of them when nothing was ever rated. */
    List<Integer> below(RatingLevel least) {
        Map<Integer, RatingLevel> levels = levels();
        return window.years().stream()
                .filter(year -> levels.containsKey(year) ? !levels.get(year).isAtLeast(least) : known.isEmpty())
                .toList();
    }

    int reaching(RatingLevel least) {
        return (int) levels().values().stream()
                .filter(level -> level.isAtLeast(least))
                .count();
    }

    List<Evidence> evidence() {
        return known.stream()
                .filter(rating -> window.holds(rating.year()))
                .map(rating -> Evidence.of(
                        FactKind.RATING, rating, Reason.of("evidence.rating", rating.year(), rating.level())))
                .toList();
    }

    /** Two ratings of one year are one: the lower, so that nothing is made better by being entered twice. */
    private Map<Integer, RatingLevel> levels() {
        return known.stream()
                .filter(rating -> window.holds(rating.year()))
                .collect(Collectors.toMap(
                        Rating::year, Rating::level, (one, other) -> one.isAtLeast(other) ? other : one));
    }
}

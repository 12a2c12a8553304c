package vn.thidua.rulebook.condition;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Times that may touch or overlap; together each day counts once. */
final class Spans {

    private static final double DAYS_IN_A_YEAR = 365.2425;

    /** Both ends included. */
    record Span(LocalDate from, LocalDate to) {

        /** @param to null while it lasts */
        static Span of(LocalDate from, LocalDate to, LocalDate asOf) {
            return new Span(from, to == null || to.isAfter(asOf) ? asOf : to);
        }

        long days() {
            return Math.max(0, to.toEpochDay() - from.toEpochDay() + 1);
        }
    }

    private final List<Span> merged;

    private Spans(List<Span> merged) {
        this.merged = merged;
    }

    static Spans of(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream()
                .filter(span -> span.days() > 0)
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    if (!merged.isEmpty()
                            && !span.from().isAfter(merged.getLast().to().plusDays(1))) {
                        Span last = merged.removeLast();
                        merged.add(new Span(last.from(), last.to().isAfter(span.to()) ? last.to() : span.to()));
                    } else {
                        merged.add(span);
                    }
                });
        return new Spans(merged);
    }

    long days() {
        return merged.stream().mapToLong(Span::days).sum();
    }

    /** Days of this that do not fall into the other. */
    long daysOutside(Spans other) {
        long within = merged.stream()
                .flatMap(mine -> other.merged.stream()
                        .map(theirs -> new Span(
                                mine.from().isAfter(theirs.from()) ? mine.from() : theirs.from(),
                                mine.to().isBefore(theirs.to()) ? mine.to() : theirs.to())))
                .mapToLong(Span::days)
                .sum();
        return days() - within;
    }

    /** Whole years and months, as people say them. */
    static Period period(long days) {
        return LocalDate.EPOCH.until(LocalDate.EPOCH.plusDays(days));
    }

    static boolean reach(long days, double years) {
        return days >= Math.floor(years * DAYS_IN_A_YEAR);
    }
}

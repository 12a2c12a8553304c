package vn.thidua.review;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** What the house counts for a report, over the units that it tells of, in one statement. */
@Singleton
class CountedFigures {

    private final Jdbi jdbi;
    private final BusinessClock clock;

    CountedFigures(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    Map<FigureSource, BigDecimal> of(UUID reportId, ReviewTemplate template, LocalDate from, LocalDate to) {
        Set<FigureSource> asked = template.figures().stream()
                .map(ReviewTemplate.Figure::source)
                .filter(source -> source != null)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FigureSource.class)));
        Map<FigureSource, BigDecimal> counted = new EnumMap<>(FigureSource.class);
        if (asked.isEmpty()) {
            return counted;
        }
        jdbi.useHandle(handle -> handle.createQuery(sql(asked))
                // Not every source asks what day it is.
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bindArray(
                        "units",
                        UUID.class,
                        handle.createQuery("select unit_id from review_cover where report_id = :report")
                                .bind("report", reportId)
                                .mapTo(UUID.class)
                                .list()
                                .toArray())
                .bind("from", from)
                .bind("to", to)
                .bind("today", clock.today())
                .map((row, context) ->
                        Map.entry(Rows.constant(row, "source", FigureSource.class), row.getBigDecimal("n")))
                .forEach(one -> counted.put(one.getKey(), one.getValue())));
        return counted;
    }

    private static String sql(Collection<FigureSource> sources) {
        return sources.stream()
                .map(source -> "select '" + source + "' as source, coalesce(sum(n), 0) as n from (" + source.sql()
                        + ") " + source.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" union all "));
    }
}

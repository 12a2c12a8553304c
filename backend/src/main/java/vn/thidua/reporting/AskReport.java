package vn.thidua.reporting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Reads what is asked of a report, and refuses what it does not know. */
@Singleton
class AskReport {

    private static final int MOST_DIMENSIONS = 3;

    private final KnownAt known;
    private final BusinessClock clock;

    AskReport(KnownAt known, BusinessClock clock) {
        this.known = known;
        this.clock = clock;
    }

    /** @param by dimensions with commas between them; null or blank for the whole alone */
    ReportAsked asked(ReportKind kind, String by, ReportFilter filter) {
        LocalDate on = filter.on == null ? clock.today() : filter.on;
        if (filter.from != null && filter.to != null && filter.to.isBefore(filter.from)) {
            throw Problem.invalid("?to", ViolationCode.ENDS_BEFORE_START);
        }
        return new ReportAsked(
                kind,
                groups(kind, by),
                conditions(kind, filter.where),
                filter.unit,
                filter.from,
                filter.to,
                known.of(filter.asOf, "?asOf"),
                on);
    }

    /** The same rows in another period or at another moment; null where nothing is set beside. */
    ReportAsked against(ReportAsked asked, ReportShape shape) {
        if (!shape.isCompared()) {
            return null;
        }
        boolean otherPeriod = shape.againstFrom != null || shape.againstTo != null;
        return asked.over(
                otherPeriod ? shape.againstFrom : asked.from(),
                otherPeriod ? shape.againstTo : asked.to(),
                shape.againstAsOf == null ? asked.asOf() : known.of(shape.againstAsOf, "?againstAsOf"));
    }

    /** The earlier of two moments. */
    OffsetDateTime since(ReportAsked asked, OffsetDateTime since) {
        if (since.isAfter(asked.asOf())) {
            throw Problem.invalid("?since", ViolationCode.ENDS_BEFORE_START);
        }
        return known.of(since, "?since");
    }

    private static List<String> groups(ReportKind kind, String by) {
        if (by == null || by.isBlank()) {
            return List.of();
        }
        List<String> groups =
                Arrays.stream(by.split(",", -1)).map(String::strip).distinct().toList();
        groups.forEach(code -> require(kind, code, "?by"));
        if (groups.size() > MOST_DIMENSIONS) {
            throw Problem.invalid("?by", ViolationCode.TOO_MANY, MOST_DIMENSIONS);
        }
        return groups;
    }

    private static List<String> conditions(ReportKind kind, List<String> where) {
        List<String> conditions = where == null ? List.of() : where;
        Set<String> seen = new HashSet<>();
        for (String one : conditions) {
            int colon = one.indexOf(':');
            if (colon < 0) {
                throw Problem.invalid("?where", ViolationCode.WRONG_FORMAT);
            }
            String code = one.substring(0, colon).strip();
            require(kind, code, "?where");
            if (!seen.add(code)) {
                throw Problem.invalid("?where", ViolationCode.DUPLICATE);
            }
        }
        return conditions;
    }

    private static void require(ReportKind kind, String code, String parameter) {
        if (kind.dimension(code).isEmpty()) {
            throw Problem.invalid(
                    parameter,
                    ViolationCode.UNKNOWN_VALUE,
                    kind.dimensions().stream()
                            .map(ReportDimension::code)
                            .toList()
                            .toString());
        }
    }
}

package vn.thidua.statistics;

import jakarta.inject.Singleton;
import java.util.Locale;
import vn.thidua.access.Scope;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Takes what is asked for what it means. */
@Singleton
class AskStatistics {

    private static final int YEARS = 10;
    private static final int MOST_YEARS = 50;

    private final BusinessClock clock;

    AskStatistics(BusinessClock clock) {
        this.clock = clock;
    }

    /** @param scope null for the public */
    CountStatistics.Asked asked(StatisticsFilter filter, Scope scope, Locale locale) {
        int to = filter.to == null ? clock.today().getYear() : filter.to;
        int from = filter.from == null ? to - YEARS + 1 : filter.from;
        if (from > to) {
            throw Problem.invalid("?to", ViolationCode.ENDS_BEFORE_START);
        }
        if (to - from >= MOST_YEARS) {
            throw Problem.invalid("?from", ViolationCode.OUT_OF_RANGE, to - MOST_YEARS + 1, to);
        }
        return new CountStatistics.Asked(
                from,
                to,
                filter.unit,
                filter.cluster,
                filter.award,
                filter.on == null ? clock.today() : filter.on,
                scope,
                locale);
    }
}

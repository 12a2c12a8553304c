package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import vn.thidua.rulebook.fact.Leave;
import vn.thidua.rulebook.fact.LeaveKind;

/**
 * At work for so many months, up to the day of asking within the year. Leave counts as work unless it is named.
 *
 * @param leaveOut kinds of leave that do not count as work; none when left out
 */
record TimeSinceRecruitment(@JsonProperty(required = true) int months, Set<LeaveKind> leaveOut) implements Condition {

    TimeSinceRecruitment {
        leaveOut = leaveOut == null ? Set.of() : Set.copyOf(leaveOut);
    }

    @Override
    public Judged judge(Case the) {
        LocalDate since = the.facts().recruitedOn();
        if (since == null) {
            return Judged.unknown(FactKind.RECRUITMENT, Reason.of("missing.recruited"));
        }
        if (!leaveOut.isEmpty() && the.facts().leaves() == null) {
            return Judged.unknown(FactKind.LEAVE, Reason.of("missing.leaves"));
        }
        List<Evidence> used = List.of(Evidence.of(FactKind.RECRUITMENT, Reason.of("evidence.recruited", since)));
        LocalDate reached = reached(the, since);
        int worked = (int) ChronoUnit.MONTHS.between(
                since.plusDays(away(the)), the.lastDay().plusDays(1));
        return (reached.isAfter(the.lastDay())
                        ? Judged.notMet(
                                Reason.of("recruited.not_met", since, Math.max(0, worked), months, the.lastDay()))
                        : Judged.met(Reason.of("recruited.met", since, worked, the.lastDay())))
                .with(used)
                .unless(change(the, reached));
    }

    /** The last day of the months asked for. */
    private LocalDate reached(Case the, LocalDate since) {
        return since.plusMonths(months).plusDays(away(the)).minusDays(1);
    }

    private Reason change(Case the, LocalDate reached) {
        return reached.getYear() <= the.year()
                ? Reason.of("recruited.change_day", reached)
                : Reason.of("recruited.change_year", reached.getYear());
    }

    private long away(Case the) {
        return leaveOut.isEmpty()
                ? 0
                : the.facts().leaves().stream()
                        .filter(leave -> leaveOut.contains(leave.kind()))
                        .mapToLong(leave -> days(leave, the.lastDay()))
                        .sum();
    }

    private static long days(Leave leave, LocalDate until) {
        LocalDate end = leave.to() == null || leave.to().isAfter(until) ? until : leave.to();
        return Math.max(0, ChronoUnit.DAYS.between(leave.from(), end) + 1);
    }
}

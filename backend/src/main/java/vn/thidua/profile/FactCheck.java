package vn.thidua.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.fact.Achievement;
import vn.thidua.rulebook.fact.Discipline;
import vn.thidua.rulebook.fact.Leadership;
import vn.thidua.rulebook.fact.Leave;
import vn.thidua.rulebook.fact.Proceeding;
import vn.thidua.rulebook.fact.Rating;
import vn.thidua.rulebook.fact.SectorService;
import vn.thidua.rulebook.fact.Work;
import vn.thidua.rulebook.fact.WorkKind;

/** What the shape of a value alone cannot hold: nothing is known of days to come, no time ends before it begins, no part is more than its whole. */
final class FactCheck {

    static final String VALUE = "/value";

    /** No record of ours goes further back. */
    private static final int FIRST_YEAR = 1945;

    private final LocalDate today;
    private final Set<String> awards;
    private final List<Violation> violations = new ArrayList<>();

    /** @param awards the codes of the catalogue */
    private FactCheck(LocalDate today, Set<String> awards) {
        this.today = today;
        this.awards = awards;
    }

    static List<Violation> of(Object value, LocalDate today, Set<String> awards) {
        FactCheck check = new FactCheck(today, awards);
        check.check(value);
        return check.violations;
    }

    private void check(Object value) {
        switch (value) {
            case Rating it -> year(it.year());
            case Achievement it -> year(it.year());
            case ClusterPlace it -> year(it.year());
            case Work it -> work(it);
            case MemberCount it -> members(it);
            case Recruitment it -> begun("recruitedOn", it.recruitedOn());
            case Discipline it -> times("decidedOn", it.decidedOn(), "endedOn", it.endedOn());
            case Proceeding it -> times("openedOn", it.openedOn(), "closedOn", it.closedOn());
            case Leave it -> times("from", it.from(), "to", it.to());
            case Leadership it -> times("from", it.from(), "to", it.to());
            case SectorService it -> times("from", it.from(), "to", it.to());
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    /** Recognised is what somebody recognised on a day within a scope: neither is known without the other. */
    private void work(Work work) {
        year(work.year());
        String day = work.kind() == WorkKind.INITIATIVE ? "recognizedOn" : "acceptedOn";
        if ((work.scope() == null) != (work.acknowledgedOn() == null)) {
            add(work.scope() == null ? "scope" : day, ViolationCode.REQUIRED);
        }
        if (work.acknowledgedOn() != null) {
            begun(day, work.acknowledgedOn());
        }
        if (work.usedFor() != null && !awards.contains(work.usedFor())) {
            add("usedFor", ViolationCode.NOT_FOUND);
        }
    }

    private void members(MemberCount count) {
        year(count.year());
        begun("countedOn", count.countedOn());
        parts("withTitle", count.withTitle(), count.total());
        parts("disciplined", count.disciplined(), count.total());
        if (count.withTitle() != null) {
            count.withTitle().keySet().stream()
                    .filter(code -> !awards.contains(code))
                    .forEach(code -> add("withTitle/" + code, ViolationCode.NOT_FOUND));
        }
    }

    private void parts(String field, Map<?, Integer> counts, int total) {
        if (counts != null) {
            counts.forEach((key, count) -> {
                if (count == null || count < 0 || count > total) {
                    add(field + "/" + key, ViolationCode.OUT_OF_RANGE, "0–" + total);
                }
            });
        }
    }

    private void year(int year) {
        if (year < FIRST_YEAR || year > today.getYear()) {
            add("year", ViolationCode.OUT_OF_RANGE, FIRST_YEAR + "–" + today.getYear());
        }
    }

    private void times(String begin, LocalDate from, String end, LocalDate to) {
        begun(begin, from);
        if (to != null && to.isBefore(from)) {
            add(end, ViolationCode.ENDS_BEFORE_START);
        }
    }

    private void begun(String field, LocalDate day) {
        if (day.isAfter(today)) {
            add(field, ViolationCode.IN_THE_FUTURE);
        } else if (day.getYear() < FIRST_YEAR) {
            add(field, ViolationCode.OUT_OF_RANGE, FIRST_YEAR + "–" + today.getYear());
        }
    }

    private void add(String field, ViolationCode code, Object... args) {
        violations.add(Violation.at(VALUE + "/" + field, code, args));
    }
}

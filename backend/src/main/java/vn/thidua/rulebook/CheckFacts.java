package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.fact.Discipline;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.fact.Leadership;
import vn.thidua.rulebook.fact.Leave;
import vn.thidua.rulebook.fact.Members;
import vn.thidua.rulebook.fact.Procedure;
import vn.thidua.rulebook.fact.Proceeding;
import vn.thidua.rulebook.fact.SectorService;

/** What the shape of facts alone cannot hold: that times end after they begin, and that a part is not more than its whole. */
final class CheckFacts {

    private static final String NOMINEE = "/nominee/";

    private final List<Violation> violations = new ArrayList<>();

    private CheckFacts() {}

    static void check(Facts facts) {
        CheckFacts check = new CheckFacts();
        check.times("disciplines", "endedOn", facts.disciplines(), Discipline::decidedOn, Discipline::endedOn);
        check.times("proceedings", "closedOn", facts.proceedings(), Proceeding::openedOn, Proceeding::closedOn);
        check.times("leaves", "to", facts.leaves(), Leave::from, Leave::to);
        check.times("leadership", "to", facts.leadership(), Leadership::from, Leadership::to);
        check.times("services", "to", facts.services(), SectorService::from, SectorService::to);
        check.members(facts.members());
        check.procedure(facts.procedure());
        if (!check.violations.isEmpty()) {
            throw Problem.invalid(check.violations);
        }
    }

    private <T> void times(
            String list, String field, List<T> facts, Function<T, LocalDate> from, Function<T, LocalDate> to) {
        for (int place = 0; facts != null && place < facts.size(); place++) {
            LocalDate end = to.apply(facts.get(place));
            if (end != null && end.isBefore(from.apply(facts.get(place)))) {
                violations.add(
                        Violation.at(NOMINEE + list + "/" + place + "/" + field, ViolationCode.ENDS_BEFORE_START));
            }
        }
    }

    private void members(Members members) {
        if (members != null) {
            parts("withTitle", members.withTitle(), members.total());
            parts("disciplined", members.disciplined(), members.total());
        }
    }

    private void parts(String field, Map<?, Integer> counts, int total) {
        if (counts != null) {
            counts.forEach((key, count) -> part("members/" + field + "/" + key, count, total));
        }
    }

    private void procedure(Procedure procedure) {
        if (procedure != null && procedure.ballot() != null) {
            part(
                    "procedure/ballot/inFavour",
                    procedure.ballot().inFavour(),
                    procedure.ballot().members());
        }
    }

    private void part(String pointer, Integer part, int whole) {
        if (part == null || part < 0 || part > whole) {
            violations.add(Violation.at(NOMINEE + pointer, ViolationCode.OUT_OF_RANGE, "0–" + whole));
        }
    }
}

package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.rulebook.fact.Procedure;

/** The achievement report counts up to a day no older than so many months when the ministry submits. */
record ReportFresh(@JsonProperty(required = true) int months) implements Condition {

    @Override
    public boolean isDue(Case the) {
        Procedure procedure = the.facts().procedure();
        return procedure != null && procedure.achievementsUntil() != null && procedure.submittedOn() != null;
    }

    @Override
    public Judged judge(Case the) {
        LocalDate until = the.facts().procedure().achievementsUntil();
        LocalDate submitted = the.facts().procedure().submittedOn();
        LocalDate last = until.plusMonths(months);
        return Judged.of(Finding.of(!submitted.isAfter(last)), Reason.of("fresh.found", until, submitted, last))
                .with(List.of(Evidence.of(FactKind.PROCEDURE, Reason.of("evidence.report", until))))
                .unless(Reason.of("fresh.change", submitted.minusMonths(months)));
    }
}

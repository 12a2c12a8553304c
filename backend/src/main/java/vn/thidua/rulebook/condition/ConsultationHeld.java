package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The list was public for so many working days before the council met. */
record ConsultationHeld(@JsonProperty(required = true) int workingDays) implements Condition {

    @Override
    public boolean isDue(Case the) {
        return the.facts().procedure() != null && the.facts().procedure().consultation() != null;
    }

    @Override
    public Judged judge(Case the) {
        int held = the.facts().procedure().consultation().workingDays();
        return Judged.of(Finding.of(held >= workingDays), Reason.of("consultation.found", held, workingDays))
                .with(List.of(Evidence.of(FactKind.PROCEDURE, Reason.of("evidence.consultation", held))))
                .unless(Reason.of("consultation.change", workingDays - held));
    }
}

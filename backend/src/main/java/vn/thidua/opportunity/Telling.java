package vn.thidua.opportunity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.UnitRef;
import vn.thidua.rulebook.Assess;
import vn.thidua.rulebook.AssessmentView;
import vn.thidua.rulebook.JudgedRuleView;
import vn.thidua.rulebook.NomineeRef;
import vn.thidua.rulebook.condition.Finding;
import vn.thidua.rulebook.verdict.Question;

/** Tells rows in words, each judged once more over the facts of the same reckoning. */
record Telling(Prospects.Reckoned reckoned, Assess assess, Locale locale) {

    Told of(OpportunityItem.Nominee nominee, String award) {
        Question question = reckoned.question(new NomineeRef(nominee.kind(), nominee.id()), award);
        return new Told(nominee, assess.assess(question, locale));
    }

    /** One row. */
    record Told(OpportunityItem.Nominee nominee, AssessmentView assessment) {

        OpportunityItem item(UUID id, UnitRef unit, Lack lack, LocalDate dueOn, OpportunityItem.Proposed proposed) {
            return new OpportunityItem(
                    id,
                    nominee,
                    unit,
                    assessment.award(),
                    lack,
                    assessment.outcome(),
                    missing(),
                    dueOn,
                    (int) count(Finding.UNKNOWN),
                    proposed);
        }

        private long count(Finding finding) {
            return assessment.conditions().stream()
                    .filter(rule -> rule.outcome() == finding)
                    .count();
        }

        /** What fails comes before what is not known. */
        private OpportunityItem.Missing missing() {
            Finding first = count(Finding.NOT_MET) > 0 ? Finding.NOT_MET : Finding.UNKNOWN;
            return assessment.conditions().stream()
                    .filter(rule -> rule.outcome() == first)
                    .findFirst()
                    .map(rule -> new OpportunityItem.Missing(
                            rule.id(),
                            rule.text(),
                            rule.citation(),
                            rule.standing(),
                            rule.because(),
                            first == Finding.NOT_MET ? change(rule) : asked(rule)))
                    .orElse(null);
        }

        /** What would change it; of several ways, each. */
        private static String change(JudgedRuleView rule) {
            if (rule.wouldChange() != null || rule.parts().isEmpty()) {
                return rule.wouldChange();
            }
            String ways = rule.parts().stream()
                    .filter(part -> part.outcome() != Finding.MET)
                    .map(part -> part.outcome() == Finding.NOT_MET ? change(part) : asked(part))
                    .filter(text -> text != null)
                    .distinct()
                    .collect(Collectors.joining(" / "));
            return ways.isEmpty() ? null : ways;
        }

        /** Which facts are missing, and who can give them; null where none is. */
        private static String asked(JudgedRuleView rule) {
            String facts = rule.missing().stream()
                    .map(fact -> fact.text() + " (" + fact.keeper() + ")")
                    .distinct()
                    .collect(Collectors.joining("; "));
            return facts.isEmpty()
                    ? rule.parts().stream()
                            .map(Told::asked)
                            .filter(text -> text != null)
                            .findFirst()
                            .orElse(null)
                    : facts;
        }
    }
}

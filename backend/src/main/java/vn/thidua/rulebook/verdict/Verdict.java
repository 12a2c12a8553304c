package vn.thidua.rulebook.verdict;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.condition.JudgedRule;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.condition.Wording;

/**
 * What the law says to a question, and why.
 *
 * @param set the rules that governed; null before the oldest framework
 * @param newest the framework of the day, which may leave an older one to govern; null before the oldest
 * @param transition why an older framework governed; null when the day alone decided
 * @param conditions all of them, met or not
 * @param warnings what does not refuse
 * @param ahead steps of the procedure that have not taken place
 * @param judgements what only people can judge
 * @param doubts why no outcome can be given though rules were reckoned; empty when there is none
 */
public record Verdict(
        Outcome outcome,
        RuleSet set,
        RuleSet newest,
        Transition transition,
        List<JudgedRule> conditions,
        List<JudgedRule> warnings,
        List<Rule> ahead,
        List<Rule> judgements,
        List<Doubting> doubts) {

    /** @param why in both languages */
    public record Doubting(Kind kind, Wording why) {

        /** What casts the doubt. */
        @Schema(name = "DoubtKind")
        public enum Kind {
            /** The day lies before the oldest framework kept here. */
            BEFORE_ALL_FRAMEWORKS,
            /** A newer text is named and was not read, or a text lapses. */
            FRAMEWORK,
            /** The framework has no condition for this award and kind of nominee. */
            NO_RULE,
            /** A condition was left out because its text was not in force on the day. */
            TEXT_NOT_IN_FORCE
        }
    }
}

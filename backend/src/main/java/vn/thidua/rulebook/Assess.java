package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.AssessmentView.DoubtView;
import vn.thidua.rulebook.AssessmentView.TextView;
import vn.thidua.rulebook.AssessmentView.TransitionView;
import vn.thidua.rulebook.condition.JudgedRule;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.verdict.Judge;
import vn.thidua.rulebook.verdict.Question;
import vn.thidua.rulebook.verdict.RuleSet;
import vn.thidua.rulebook.verdict.Verdict;

/** Puts a question to the rulebook and tells the verdict in somebody's language. */
@Singleton
public class Assess {

    private final Judge judge;
    private final AwardTypes types;
    private final BonusTariffs tariffs;

    Assess(Rulebooks rulebooks, AwardTypes types, BonusTariffs tariffs) {
        this.judge = new Judge(rulebooks.book());
        this.types = types;
        this.tariffs = tariffs;
    }

    AssessmentView assess(Question question, Locale locale) {
        CheckFacts.check(question.facts());
        List<AwardType> catalogue = types.all();
        AwardType type = catalogue.stream()
                .filter(known -> known.code().equals(question.award()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("/award", ViolationCode.NOT_FOUND));
        if (!type.allows(question.facts().kind())) {
            throw Problem.invalid("/nominee/kind", ViolationCode.NOT_OF_THIS_KIND);
        }
        return view(
                question, type, judge.judge(question), new VerdictWords(locale, AwardTypes.names(catalogue, locale)));
    }

    private AssessmentView view(Question question, AwardType type, Verdict verdict, VerdictWords words) {
        RuleSet set = verdict.set();
        return new AssessmentView(
                verdict.outcome(),
                words.say("summary." + verdict.outcome()),
                new AwardRef(type.code(), words.name(type.code())),
                question.year(),
                question.asOf(),
                set == null ? null : set.framework(),
                set == null ? null : set.name(),
                set == null ? null : authority(type, set),
                set == null ? List.of() : texts(set, question),
                transition(verdict, words),
                judged(set, verdict.conditions(), words),
                judged(set, verdict.warnings(), words),
                rules(set, verdict.ahead(), words),
                rules(set, verdict.judgements(), words),
                verdict.doubts().stream()
                        .map(doubt -> new DoubtView(doubt.kind(), doubt.why().in(words.locale())))
                        .toList(),
                set == null ? null : money(question, set));
    }

    private static AwardAuthority authority(AwardType type, RuleSet set) {
        return type.authorities().stream()
                .filter(authority -> authority.framework().equals(set.framework()))
                .findFirst()
                .orElse(null);
    }

    private static List<TextView> texts(RuleSet set, Question question) {
        return set.texts().stream()
                .filter(text -> text.isInForceOn(question.asOf()))
                .map(TextView::of)
                .toList();
    }

    private static TransitionView transition(Verdict verdict, VerdictWords words) {
        return verdict.transition() == null
                ? null
                : new TransitionView(
                        verdict.transition().text().in(words.locale()),
                        RuleCitation.of(verdict.newest(), verdict.transition().cite()),
                        verdict.transition().standing());
    }

    private static List<JudgedRuleView> judged(RuleSet set, List<JudgedRule> rules, VerdictWords words) {
        return rules.stream().map(rule -> JudgedRuleView.of(set, rule, words)).toList();
    }

    private static List<RuleView> rules(RuleSet set, List<Rule> rules, VerdictWords words) {
        return rules.stream()
                .map(rule -> RuleView.of(set, rule, words.locale()))
                .toList();
    }

    private AwardMoney money(Question question, RuleSet set) {
        return tariffs.on(question.asOf())
                .amount(question.award(), set.framework(), question.facts().kind())
                .map(AwardMoney::of)
                .orElse(null);
    }
}

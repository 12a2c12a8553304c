package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.AssessmentView.DoubtView;
import vn.thidua.rulebook.AssessmentView.TextView;
import vn.thidua.rulebook.AssessmentView.TransitionView;
import vn.thidua.rulebook.condition.JudgedRule;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.verdict.BallotRule;
import vn.thidua.rulebook.verdict.Judge;
import vn.thidua.rulebook.verdict.Question;
import vn.thidua.rulebook.verdict.Quota;
import vn.thidua.rulebook.verdict.RuleBook;
import vn.thidua.rulebook.verdict.RuleSet;
import vn.thidua.rulebook.verdict.Verdict;

/** Puts a question to the rulebook and tells the verdict in somebody's language. */
@Singleton
public class Assess {

    private final Rulebooks rulebooks;
    private final RulebookPages pages;
    private final KnownAwards awards;
    private volatile Judge kept;

    Assess(Rulebooks rulebooks, RulebookPages pages, KnownAwards awards) {
        this.rulebooks = rulebooks;
        this.pages = pages;
        this.awards = awards;
    }

    /** The same as long as the rules in force are: it remembers which of them meet a matter. */
    private Judge judge() {
        RuleBook book = rulebooks.book();
        Judge now = kept;
        if (now == null || !now.judgesBy(book)) {
            now = new Judge(book);
            kept = now;
        }
        return now;
    }

    /** What the law says, without words: for those who ask about many and show few. */
    public Verdict judge(Question question) {
        return judge().judge(question);
    }

    /** Which share of an award may be proposed; empty where the law that governs sets none. */
    public Optional<Quota> quota(Question question) {
        return judge().quota(question);
    }

    /** Which votes the law that governs asks for. */
    public List<BallotRule> ballots(Question question) {
        return judge().ballots(question);
    }

    /** @param question about an award of the catalogue */
    public AssessmentView assess(Question question, Locale locale) {
        return tell(question, judge(question), locale);
    }

    /** As {@link #assess} under another version of a framework than the one in force, such as a verdict of then names. */
    AssessmentView assess(Question question, RulebookName version, Locale locale) {
        RuleSet set =
                pages.named(version).orElseThrow(() -> Problem.invalid("/rulebookVersion", ViolationCode.NOT_FOUND));
        return tell(question, new Judge(rulebooks.bookWith(set)).judge(question), locale);
    }

    /** A verdict in words. */
    public AssessmentView tell(Question question, Verdict verdict, Locale locale) {
        AwardType type = awards.find(question.award()).orElseThrow();
        return view(question, type, verdict, new VerdictWords(locale, awards.names(locale)));
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
        return awards.tariff(question.asOf())
                .amount(question.award(), set.framework(), question.facts().kind())
                .map(AwardMoney::of)
                .orElse(null);
    }
}

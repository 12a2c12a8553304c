package vn.thidua.rulebook.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.condition.BallotReached;
import vn.thidua.rulebook.condition.Case;
import vn.thidua.rulebook.condition.Finding;
import vn.thidua.rulebook.condition.JudgedRule;
import vn.thidua.rulebook.condition.QuotaKept;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.condition.RuleKind;
import vn.thidua.rulebook.condition.Wording;
import vn.thidua.rulebook.verdict.Verdict.Doubting;

/** Puts questions to the rulebook. Never stops at the first condition that fails: whoever asks wants to know all. */
public final class Judge {

    private static final Wording BEFORE_ALL = new Wording(
            "Ngày xét có trước khung pháp luật sớm nhất được lưu ở đây (01/10/2017).",
            "The day lies before the oldest framework of law kept here (1 October 2017).");
    private static final Wording NO_RULE = new Wording(
            "Khung pháp luật này chưa có điều kiện nào cho hình thức và loại đối tượng này.",
            "This framework has no condition for this award and kind of nominee.");

    /** Questions are about few days, and the same rules are in force for all nominees of a kind. */
    private static final int MOST_BENCHES = 10_000;

    private final RuleBook book;
    private final Map<Matter, Bench> benches = new ConcurrentHashMap<>();

    public Judge(RuleBook book) {
        this.book = book;
    }

    /** Whether it judges by just these rules. */
    public boolean judgesBy(RuleBook rules) {
        return book == rules;
    }

    public Verdict judge(Question question) {
        return book.governing(question)
                .map(governing -> hearing(governing, question).verdict())
                .orElseGet(Judge::beforeAll);
    }

    /** The rule that lets only a share be proposed; empty where the law that governs has none for this award and nominee. */
    public Optional<Quota> quota(Question question) {
        return book.governing(question)
                .map(governing -> hearing(governing, question))
                .flatMap(hearing -> hearing.bench.inForce().stream()
                        .filter(rule -> rule.condition() instanceof QuotaKept)
                        .findFirst()
                        .map(rule -> new Quota(hearing.set, rule, (QuotaKept) rule.condition())));
    }

    /** The rules that ask for a vote on this award and nominee; empty where the law that governs has none. */
    public List<BallotRule> ballots(Question question) {
        return book.governing(question).map(governing -> hearing(governing, question)).stream()
                .flatMap(hearing -> hearing.bench.inForce().stream()
                        .filter(rule -> rule.condition() instanceof BallotReached)
                        .map(rule -> new BallotRule(hearing.set, rule, (BallotReached) rule.condition())))
                .toList();
    }

    private Hearing hearing(RuleBook.Governing governing, Question question) {
        if (benches.size() > MOST_BENCHES) {
            benches.clear();
        }
        Matter matter = new Matter(
                governing.set().name(),
                governing.newest().name(),
                question.award(),
                question.facts().kind(),
                question.asOf());
        return new Hearing(
                governing, question, benches.computeIfAbsent(matter, ignored -> Bench.of(governing, question)));
    }

    /** What decides which rules a question meets, whoever the nominee is. */
    private record Matter(String set, String newest, String award, NomineeKind kind, LocalDate asOf) {}

    private static Verdict beforeAll() {
        return new Verdict(
                Outcome.UNDETERMINED,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Doubting(Doubting.Kind.BEFORE_ALL_FRAMEWORKS, BEFORE_ALL)));
    }

    /** One question before one framework. */
    private static final class Hearing {

        private final RuleBook.Governing governing;
        private final RuleSet set;
        private final Case the;
        private final Bench bench;

        Hearing(RuleBook.Governing governing, Question question, Bench bench) {
            this.governing = governing;
            this.set = governing.set();
            this.bench = bench;
            this.the = new Case(question.award(), question.year(), question.asOf(), question.facts(), this::standard);
        }

        Verdict verdict() {
            List<JudgedRule> conditions = judged(rule -> isBinding(rule) && isDue(rule));
            List<JudgedRule> warnings = judged(rule -> rule.kind() == RuleKind.WARNING && isDue(rule)).stream()
                    .filter(warning -> warning.is(Finding.NOT_MET))
                    .toList();
            List<Doubting> doubts = bench.doubts();
            return new Verdict(
                    outcome(conditions, doubts),
                    set,
                    governing.newest(),
                    governing.transition(),
                    conditions,
                    warnings,
                    rules(rule -> isBinding(rule) && !isDue(rule)),
                    rules(rule -> rule.kind() == RuleKind.JUDGEMENT),
                    doubts);
        }

        private static Outcome outcome(List<JudgedRule> conditions, List<Doubting> doubts) {
            if (!doubts.isEmpty()) {
                return Outcome.UNDETERMINED;
            }
            if (conditions.stream().anyMatch(JudgedRule::rulesOut)) {
                return Outcome.INELIGIBLE;
            }
            return conditions.stream().allMatch(rule -> rule.is(Finding.MET)) ? Outcome.ELIGIBLE : Outcome.UNDETERMINED;
        }

        /** The conditions of another award, for the same nominee. */
        private List<JudgedRule> standard(Case other, String award) {
            return Bench.ownConditions(set, award, the.facts().kind(), the.asOf())
                    .map(rule -> rule.judge(other))
                    .toList();
        }

        private List<JudgedRule> judged(Predicate<Rule> which) {
            return bench.inForce().stream()
                    .filter(which)
                    .map(rule -> rule.judge(the))
                    .toList();
        }

        private List<Rule> rules(Predicate<Rule> which) {
            return bench.inForce().stream().filter(which).toList();
        }

        private static boolean isBinding(Rule rule) {
            return rule.kind() == RuleKind.CONDITION || rule.kind() == RuleKind.STEP;
        }

        private boolean isDue(Rule rule) {
            return rule.condition().isDue(the);
        }
    }

    /**
     * The rules of one matter.
     *
     * @param doubts why no outcome can be given, whoever the nominee is
     */
    private record Bench(List<Rule> inForce, List<Doubting> doubts) {

        static Bench of(RuleBook.Governing governing, Question question) {
            RuleSet set = governing.set();
            NomineeKind kind = question.facts().kind();
            List<Rule> rules = set.rulesOf(question.award())
                    .filter(rule -> rule.concerns(kind))
                    .toList();
            return new Bench(
                    rules.stream()
                            .filter(rule -> set.isInForce(rule, question.asOf()))
                            .toList(),
                    doubts(governing, question, rules));
        }

        private static List<Doubting> doubts(RuleBook.Governing governing, Question question, List<Rule> rules) {
            RuleSet set = governing.set();
            List<Doubting> doubts = new ArrayList<>();
            governing.newest().doubts().stream()
                    .filter(doubt -> !question.asOf().isBefore(doubt.from()))
                    .map(doubt -> new Doubting(Doubting.Kind.FRAMEWORK, doubt.text()))
                    .forEach(doubts::add);
            if (ownConditions(set, question.award(), question.facts().kind(), question.asOf())
                    .findAny()
                    .isEmpty()) {
                doubts.add(new Doubting(Doubting.Kind.NO_RULE, nothing(set, question.award())));
            }
            rules.stream()
                    .filter(rule -> rule.kind() == RuleKind.CONDITION && !set.isInForce(rule, question.asOf()))
                    .map(rule -> notInForce(set, rule))
                    .forEach(doubts::add);
            return List.copyOf(doubts);
        }

        private static Wording nothing(RuleSet set, String award) {
            return Optional.ofNullable(set.awards().get(award))
                    .map(AwardRules::nothing)
                    .orElse(NO_RULE);
        }

        private static Doubting notInForce(RuleSet set, Rule rule) {
            String number = set.textOf(rule.cite()).number();
            return new Doubting(
                    Doubting.Kind.TEXT_NOT_IN_FORCE,
                    new Wording(
                            "Không xét «%s»: %s không có hiệu lực vào ngày này."
                                    .formatted(rule.text().vi(), number),
                            "“%s” was left out: %s was not in force on this day."
                                    .formatted(rule.text().en(), number)));
        }

        /** What an award itself asks of this kind of nominee on the day. */
        static Stream<Rule> ownConditions(RuleSet set, String award, NomineeKind kind, LocalDate asOf) {
            return set.ownRulesOf(award)
                    .filter(rule -> rule.kind() == RuleKind.CONDITION)
                    .filter(rule -> rule.concerns(kind))
                    .filter(rule -> set.isInForce(rule, asOf));
        }
    }
}

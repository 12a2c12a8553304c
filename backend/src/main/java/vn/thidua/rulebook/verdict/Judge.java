package vn.thidua.rulebook.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    private final RuleBook book;

    public Judge(RuleBook book) {
        this.book = book;
    }

    public Verdict judge(Question question) {
        return book.governing(question)
                .map(governing -> new Hearing(governing, question).verdict())
                .orElseGet(Judge::beforeAll);
    }

    /** The rule that lets only a share be proposed; empty where the law that governs has none for this award and nominee. */
    public Optional<Quota> quota(Question question) {
        return book.governing(question)
                .map(governing -> new Hearing(governing, question))
                .flatMap(hearing -> hearing.inForce.stream()
                        .filter(rule -> rule.condition() instanceof QuotaKept)
                        .findFirst()
                        .map(rule -> new Quota(hearing.set, rule, (QuotaKept) rule.condition())));
    }

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
        private final Question question;
        private final Case the;
        private final List<Rule> inForce;

        Hearing(RuleBook.Governing governing, Question question) {
            this.governing = governing;
            this.set = governing.set();
            this.question = question;
            this.the = new Case(question.award(), question.year(), question.asOf(), question.facts(), this::standard);
            this.inForce = set.rulesOf(question.award())
                    .filter(this::concernsNominee)
                    .filter(rule -> set.isInForce(rule, question.asOf()))
                    .toList();
        }

        Verdict verdict() {
            List<JudgedRule> conditions = judged(rule -> isBinding(rule) && isDue(rule));
            List<JudgedRule> warnings = judged(rule -> rule.kind() == RuleKind.WARNING && isDue(rule)).stream()
                    .filter(warning -> warning.is(Finding.NOT_MET))
                    .toList();
            List<Doubting> doubts = doubts();
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

        private List<Doubting> doubts() {
            List<Doubting> doubts = new ArrayList<>();
            governing.newest().doubts().stream()
                    .filter(doubt -> !question.asOf().isBefore(doubt.from()))
                    .map(doubt -> new Doubting(Doubting.Kind.FRAMEWORK, doubt.text()))
                    .forEach(doubts::add);
            if (ownConditions(question.award()).findAny().isEmpty()) {
                doubts.add(new Doubting(Doubting.Kind.NO_RULE, nothing()));
            }
            set.rulesOf(question.award())
                    .filter(this::concernsNominee)
                    .filter(rule -> rule.kind() == RuleKind.CONDITION && !set.isInForce(rule, question.asOf()))
                    .map(this::notInForce)
                    .forEach(doubts::add);
            return doubts;
        }

        private Wording nothing() {
            return Optional.ofNullable(set.awards().get(question.award()))
                    .map(AwardRules::nothing)
                    .orElse(NO_RULE);
        }

        private Doubting notInForce(Rule rule) {
            String number = set.textOf(rule.cite()).number();
            return new Doubting(
                    Doubting.Kind.TEXT_NOT_IN_FORCE,
                    new Wording(
                            "Không xét «%s»: %s không có hiệu lực vào ngày này."
                                    .formatted(rule.text().vi(), number),
                            "“%s” was left out: %s was not in force on this day."
                                    .formatted(rule.text().en(), number)));
        }

        /** The conditions of another award, for the same nominee. */
        private List<JudgedRule> standard(Case other, String award) {
            return ownConditions(award).map(rule -> rule.judge(other)).toList();
        }

        /** What an award itself asks of this nominee on the day. */
        private Stream<Rule> ownConditions(String award) {
            return set.ownRulesOf(award)
                    .filter(rule -> rule.kind() == RuleKind.CONDITION)
                    .filter(this::concernsNominee)
                    .filter(rule -> set.isInForce(rule, question.asOf()));
        }

        private List<JudgedRule> judged(Predicate<Rule> which) {
            return inForce.stream().filter(which).map(rule -> rule.judge(the)).toList();
        }

        private List<Rule> rules(Predicate<Rule> which) {
            return inForce.stream().filter(which).toList();
        }

        private boolean concernsNominee(Rule rule) {
            return rule.concerns(question.facts().kind());
        }

        private static boolean isBinding(Rule rule) {
            return rule.kind() == RuleKind.CONDITION || rule.kind() == RuleKind.STEP;
        }

        private boolean isDue(Rule rule) {
            return rule.condition().isDue(the);
        }
    }
}

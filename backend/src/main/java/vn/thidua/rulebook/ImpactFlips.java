package vn.thidua.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.rulebook.AssessedNominations.Nominated;
import vn.thidua.rulebook.RulebookImpactView.Flip;
import vn.thidua.rulebook.RulebookImpactView.TurnedCondition;
import vn.thidua.rulebook.condition.Finding;
import vn.thidua.rulebook.condition.JudgedRule;
import vn.thidua.rulebook.verdict.Verdict;

/** Says why two verdicts on one nomination come to different outcomes. */
final class ImpactFlips {

    private ImpactFlips() {}

    static Flip flip(Nominated one, Verdict before, Verdict after, VerdictWords words) {
        Set<String> doubts = doubts(after, words);
        doubts.removeAll(doubts(before, words));
        return new Flip(
                one.id(),
                one.dossierId(),
                one.dossierNumber(),
                one.unit(),
                one.kind(),
                one.nominee(),
                new AwardRef(one.award(), words.name(one.award())),
                before.outcome(),
                after.outcome(),
                turned(byId(before.conditions()), byId(after.conditions()), words),
                List.copyOf(doubts));
    }

    private static List<TurnedCondition> turned(
            Map<String, JudgedRule> before, Map<String, JudgedRule> after, VerdictWords words) {
        Set<String> ids = new LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        List<TurnedCondition> turned = new ArrayList<>();
        for (String id : ids) {
            JudgedRule was = before.get(id);
            JudgedRule is = after.get(id);
            if (weighs(was) != weighs(is) || finding(was) != finding(is)) {
                turned.add(condition(was, is, words));
            }
        }
        return turned;
    }

    private static TurnedCondition condition(JudgedRule was, JudgedRule is, VerdictWords words) {
        JudgedRule shown = is == null ? was : is;
        return new TurnedCondition(
                shown.rule().id(),
                shown.rule().text().in(words.locale()),
                shown.rule().standing(),
                finding(was),
                finding(is),
                words.tell(shown.judged().because()),
                shown.judged().missing().stream()
                        .map(missing -> words.tell(missing.reason()))
                        .toList());
    }

    private static boolean weighs(JudgedRule rule) {
        return rule != null && rule.rulesOut();
    }

    private static Finding finding(JudgedRule rule) {
        return rule == null ? null : rule.judged().finding();
    }

    private static Map<String, JudgedRule> byId(List<JudgedRule> rules) {
        Map<String, JudgedRule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.rule().id(), rule));
        return byId;
    }

    private static Set<String> doubts(Verdict verdict, VerdictWords words) {
        Set<String> doubts = new LinkedHashSet<>();
        verdict.doubts().forEach(doubt -> doubts.add(doubt.why().in(words.locale())));
        return doubts;
    }
}

package vn.thidua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.rulebook.condition.Finding;
import vn.thidua.rulebook.verdict.Outcome;
import vn.thidua.rulebook.verdict.Question;
import vn.thidua.rulebook.verdict.Verdict;

/** A nomination before the law: what was asked, and what it says. */
record Judged(Question question, Verdict verdict) {

    Outcome outcome() {
        return verdict.outcome();
    }

    boolean isIneligible() {
        return outcome() == Outcome.INELIGIBLE;
    }

    /** The framework that governed; null before the oldest. */
    String framework() {
        return verdict.set() == null ? null : verdict.set().framework();
    }

    String rulebookVersion() {
        return verdict.set() == null ? null : verdict.set().name();
    }

    /** What came of each condition, by its rule. */
    Map<String, Finding> findings() {
        Map<String, Finding> findings = new LinkedHashMap<>();
        verdict.conditions()
                .forEach(judged ->
                        findings.put(judged.rule().id(), judged.judged().finding()));
        return findings;
    }
}

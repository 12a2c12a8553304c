package vn.thidua.rulebook.condition;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.Standing;

/** The judged parts of a condition that is made of others. */
record Parts(List<JudgedRule> parts) {

    static Parts judge(List<Rule> rules, Case the) {
        return new Parts(rules.stream()
                .filter(rule -> rule.concerns(the.facts().kind()))
                .map(rule -> rule.judge(the))
                .toList());
    }

    Judged all() {
        return switch (together()) {
            case MET -> told(Finding.MET, "all.met", parts.size());
            case NOT_MET -> told(Finding.NOT_MET, "all.not_met", count(Finding.NOT_MET));
            case UNKNOWN -> told(Finding.UNKNOWN, "all.unknown", count(Finding.UNKNOWN));
        };
    }

    /** What they come to when every one must be met. */
    Finding together() {
        if (some(Finding.NOT_MET)) {
            return Finding.NOT_MET;
        }
        return some(Finding.UNKNOWN) ? Finding.UNKNOWN : Finding.MET;
    }

    Judged any() {
        if (some(Finding.MET)) {
            return told(Finding.MET, "any.met", count(Finding.MET));
        }
        return some(Finding.UNKNOWN)
                ? told(Finding.UNKNOWN, "any.unknown", parts.size())
                : told(Finding.NOT_MET, "any.not_met", parts.size());
    }

    private Judged told(Finding finding, String key, int number) {
        return Judged.of(finding, Reason.of(key, number, parts.size()), parts);
    }

    private boolean some(Finding finding) {
        return count(finding) > 0;
    }

    private int count(Finding finding) {
        return (int) parts.stream().filter(part -> part.is(finding)).count();
    }

    /** One surely failed part fails them all; otherwise they are as sure as the least sure. */
    static Standing surenessOfAll(Judged judged) {
        return judged.is(Finding.NOT_MET)
                ? surest(judged.parts(), Finding.NOT_MET)
                : weakest(judged.parts(), judged.finding());
    }

    static Standing surest(List<JudgedRule> parts, Finding finding) {
        return standings(parts, finding).reduce(Standing::surest).orElse(Standing.CONFIRMED);
    }

    static Standing weakest(List<JudgedRule> parts, Finding finding) {
        return standings(parts, finding).reduce(Standing::weakest).orElse(Standing.CONFIRMED);
    }

    private static Stream<Standing> standings(List<JudgedRule> parts, Finding finding) {
        return parts.stream().filter(part -> part.is(finding)).map(JudgedRule::standing);
    }
}

package vn.thidua.paper.layout;

import java.util.Arrays;
import java.util.Locale;

/** A line drawn under something: as long as the motto, a third to a half of a name (Decree 30/2020/NĐ-CP, Annex I; RECALLED but for the motto's). */
enum Rule {
    MOTTO_RULE(64),
    ISSUER_RULE(40),
    NAME_RULE(25);

    private final int share;

    Rule(int share) {
        this.share = share;
    }

    /** Hundredths of the width that it stands in. */
    int share() {
        return share;
    }

    String className() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String css() {
        return "." + className() + "{width:" + share + "%}";
    }

    static boolean isKnown(String className) {
        return Arrays.stream(values()).anyMatch(rule -> rule.className().equals(className));
    }

    static Rule of(String className) {
        return Arrays.stream(values())
                .filter(rule -> rule.className().equals(className))
                .findFirst()
                .orElse(NAME_RULE);
    }
}

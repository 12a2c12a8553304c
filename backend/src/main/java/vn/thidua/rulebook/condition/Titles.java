package vn.thidua.rulebook.condition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.rulebook.fact.Title;

/** What is common to conditions on titles. */
final class Titles {

    private Titles() {}

    static Set<Integer> years(List<Title> titles, String award) {
        return titles.stream()
                .filter(title -> title.award().equals(award))
                .map(Title::year)
                .collect(Collectors.toSet());
    }

    static List<Evidence> evidence(List<Title> titles, String award, Window window) {
        return titles.stream()
                .filter(title -> title.award().equals(award) && window.holds(title.year()))
                .map(Titles::evidence)
                .toList();
    }

    static Evidence evidence(Title title) {
        return Evidence.of(
                FactKind.TITLE, title, Reason.of("evidence.title", new Reason.AwardCode(title.award()), title.year()));
    }
}

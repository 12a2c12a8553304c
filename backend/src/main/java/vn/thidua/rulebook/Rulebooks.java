package vn.thidua.rulebook;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.rulebook.verdict.RuleBook;
import vn.thidua.rulebook.verdict.RuleFiles;
import vn.thidua.rulebook.verdict.RuleSet;

/**
 * The rules that are in force here: of every framework the newest published version. Read when first asked for and kept; at most every two seconds a look
 * (one small statement) whether a newer one is there, so another instance judges by what was published here two seconds later at most, this one at once.
 */
@Singleton
public class Rulebooks {

    private static final long FRESH_NANOS = 2_000_000_000L;

    private final RulebookVersions versions;
    private volatile Kept kept;

    Rulebooks(RulebookVersions versions) {
        this.versions = versions;
    }

    /** @param at when it was last found to be the newest */
    private record Kept(Map<String, Integer> numbers, RuleBook book, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < FRESH_NANOS;
        }
    }

    public RuleBook book() {
        Kept now = kept;
        return now != null && now.isFresh() ? now.book() : looked().book();
    }

    private synchronized Kept looked() {
        Kept before = kept;
        if (before != null && before.isFresh()) {
            return before;
        }
        long at = System.nanoTime();
        Map<String, Integer> numbers = versions.newest();
        kept = new Kept(
                numbers,
                before != null && before.numbers().equals(numbers) ? before.book() : read(numbers, before),
                at);
        return kept;
    }

    private RuleBook read(Map<String, Integer> numbers, Kept before) {
        List<RuleSet> sets = new ArrayList<>();
        numbers.forEach((framework, number) -> sets.add(
                before != null && number.equals(before.numbers().get(framework))
                        ? before.book().set(framework)
                        : set(framework, number).orElseThrow()));
        return new RuleBook(sets);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulebookPublished published) {
        kept = null;
    }

    /** Any version, whatever its state. */
    Optional<RuleSet> set(String framework, int number) {
        return versions.content(framework, number).map(RuleFiles::set);
    }

    /** The rules in force with one framework in another version: a verdict of then can be given again, and one of a draft before it is law here. */
    RuleBook bookWith(RuleSet version) {
        List<RuleSet> sets = new ArrayList<>(book().sets());
        sets.removeIf(set -> set.framework().equals(version.framework()));
        sets.add(version);
        return new RuleBook(sets);
    }
}

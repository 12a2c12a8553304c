package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;
import vn.thidua.rulebook.draft.RuleDifferences;
import vn.thidua.rulebook.draft.RuleTree;
import vn.thidua.rulebook.draft.RuleTree.Placed;
import vn.thidua.rulebook.draft.StatementDifference;
import vn.thidua.rulebook.verdict.RuleSet;

/** Puts together what the pages of a rulebook say, for whoever asks. What is no law yet, or never became it, is for those who read drafts. */
@Singleton
class RulebookPages {

    private final Rulebooks rulebooks;
    private final RulebookVersions versions;
    private final RuleReasons reasons;
    private final KnownAwards awards;
    private final Actor actor;

    RulebookPages(
            Rulebooks rulebooks, RulebookVersions versions, RuleReasons reasons, KnownAwards awards, Actor actor) {
        this.rulebooks = rulebooks;
        this.versions = versions;
        this.reasons = reasons;
        this.awards = awards;
        this.actor = actor;
    }

    /** @param number null for the one in force */
    RuleSet set(String framework, Integer number) {
        if (number != null) {
            readable(framework, number);
            return rulebooks.set(framework, number).orElseThrow();
        }
        return rulebooks.book().sets().stream()
                .filter(set -> set.framework().equals(framework))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** A version that the reader may read. */
    Optional<RuleSet> named(RulebookName name) {
        return versions.item(name.framework(), name.number())
                .filter(this::mayRead)
                .flatMap(item -> rulebooks.set(name.framework(), name.number()));
    }

    List<RulebookVersionItem> versions(String framework) {
        List<RulebookVersionItem> all = versions.items(framework);
        if (all.isEmpty()) {
            throw Problem.notFound();
        }
        return all.stream().filter(this::mayRead).toList();
    }

    /** @throws Problem {@code NOT_FOUND} also for what is not published and the reader does not read drafts */
    RulebookVersionItem readable(String framework, int number) {
        return versions.item(framework, number).filter(this::mayRead).orElseThrow(Problem::notFound);
    }

    private boolean mayRead(RulebookVersionItem item) {
        return item.state() == RulebookState.PUBLISHED || readsDrafts();
    }

    boolean readsDrafts() {
        return actor.mayAnywhere(Permission.RULEBOOK_DRAFT_READ);
    }

    /** @throws Problem {@code NOT_FOUND} when none is open */
    RulebookVersionItem openDraft(String framework) {
        actor.require(Permission.RULEBOOK_DRAFT_READ);
        Integer number = versions.drafts().get(framework);
        return versions.item(framework, number == null ? 0 : number).orElseThrow(Problem::notFound);
    }

    RulebookDraftView draft(String framework) {
        return view(framework, openDraft(framework).number());
    }

    RulebookDraftView view(String framework, int number) {
        RulebookVersionItem item = versions.item(framework, number).orElseThrow();
        RuleTree base = versions.tree(framework, item.basedOn()).orElseThrow();
        RuleTree draft = versions.tree(framework, number).orElseThrow();
        RulebookChanges changes = changes(item, base, draft);
        return new RulebookDraftView(
                item,
                RulebookDifferenceView.of(
                        base, draft, changes.rules(), changes.statements(), changes.reasons(), words()),
                RulebookLifecycle.LIFECYCLE.actions(
                        changes,
                        item.state(),
                        (permit, unit) -> actor.mayAnywhere((Permission) permit),
                        null,
                        actor.locale()),
                item.version());
    }

    RulebookChanges changes(String framework, int number) {
        RulebookVersionItem item = versions.item(framework, number).orElseThrow();
        return changes(
                item,
                versions.tree(framework, item.basedOn()).orElseThrow(),
                versions.tree(framework, number).orElseThrow());
    }

    private RulebookChanges changes(RulebookVersionItem item, RuleTree base, RuleTree draft) {
        return RulebookChanges.between(
                base, draft, reasons.of(item.framework(), item.number()), item.origin() == RulebookOrigin.FILE);
    }

    RulebookDifferenceView difference(String framework, int from, int to) {
        readable(framework, from);
        readable(framework, to);
        RuleTree before = versions.tree(framework, from).orElseThrow();
        RuleTree after = versions.tree(framework, to).orElseThrow();
        return RulebookDifferenceView.of(
                before,
                after,
                RuleDifferences.between(before, after),
                StatementDifference.between(before, after),
                reasons.of(framework, to),
                words());
    }

    /** How two frameworks, each as it is in force, differ for one award. */
    RulebookDifferenceView difference(String from, String to, String award) {
        RuleTree before = inForce(from);
        RuleTree after = inForce(to);
        if (!before.knows(award) && !after.knows(award)) {
            throw Problem.notFound();
        }
        return RulebookDifferenceView.of(
                before, after, RuleDifferences.between(before, after, award), List.of(), Map.of(), words());
    }

    private RuleTree inForce(String framework) {
        Integer number = versions.newest().get(framework);
        return versions.tree(framework, number == null ? 0 : number).orElseThrow(Problem::notFound);
    }

    /** A rule of the open draft as a form shows it, with what it was. */
    RuleInDraft rule(String framework, String id) {
        RulebookVersionItem draft = openDraft(framework);
        Placed placed =
                versions.tree(framework, draft.number()).orElseThrow().find(id).orElseThrow(Problem::notFound);
        RuleReason why = reasons.of(framework, draft.number()).get(id);
        return RuleInDraft.of(
                placed,
                versions.tree(framework, draft.basedOn()).orElseThrow().find(id).orElse(null),
                why == null ? null : why.reason(),
                draft.version(),
                awards.names(actor.locale()));
    }

    List<ConditionKindView> conditionKinds() {
        return ConditionKindView.all(words());
    }

    RuleWords words() {
        return new RuleWords(new VerdictWords(actor.locale(), awards.names(actor.locale())));
    }
}

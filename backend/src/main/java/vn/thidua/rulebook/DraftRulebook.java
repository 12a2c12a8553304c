package vn.thidua.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.Standing;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.draft.CheckRules;
import vn.thidua.rulebook.draft.RuleTree;
import vn.thidua.rulebook.draft.RuleTree.Placed;

/** The rule owner changes, adds and removes rules of the open draft, each held against the schema, the catalogue and the texts before it is taken. */
@ApplicationScoped
@Transactional
class DraftRulebook {

    private final RulebookVersions versions;
    private final RulebookSteps steps;
    private final KnownAwards awards;

    DraftRulebook(RulebookVersions versions, RulebookSteps steps, KnownAwards awards) {
        this.versions = versions;
        this.steps = steps;
        this.awards = awards;
    }

    RulebookDraftView edit(String framework, String ruleId, RuleEdit edit, String ifMatch) {
        RulebookVersion draft = steps.entered(framework, ifMatch);
        RuleTree tree = draft.tree();
        Placed placed = tree.find(ruleId).orElseThrow(Problem::notFound);
        if (!edit.rule().id().equals(ruleId)) {
            throw Problem.invalid("/rule/id", ViolationCode.DIFFERS, ruleId);
        }
        checkAwards(edit.awards(), placed.award() != null || placed.parent() != null);
        ObjectNode rule = RuleTexts.node(edit.rule());
        if (edit.rule().standing() == Standing.CONFIRMED && placed.rule().has("confirmation")) {
            rule.set("confirmation", placed.rule().path("confirmation"));
        }
        tree.replace(placed, rule, edit.awards());
        check(draft.tree(), tree, tree.find(ruleId).orElseThrow());
        return written(draft, tree, edit.reason(), "RULE_EDITED", ruleId);
    }

    RulebookDraftView add(String framework, RuleAddition addition, String ifMatch) {
        RulebookVersion draft = steps.entered(framework, ifMatch);
        RuleTree tree = draft.tree();
        String id = addition.rule().id();
        if (tree.find(id).isPresent()) {
            throw Problem.invalid("/rule/id", ViolationCode.TAKEN);
        }
        if (addition.award() != null && !tree.knows(addition.award())) {
            throw Problem.invalid("/award", ViolationCode.NOT_FOUND);
        }
        checkAwards(addition.awards(), addition.award() != null);
        Placed placed = tree.add(addition.award(), addition.awards(), RuleTexts.node(addition.rule()));
        check(draft.tree(), tree, placed);
        return written(draft, tree, addition.reason(), "RULE_ADDED", id);
    }

    RulebookDraftView remove(String framework, String ruleId, RuleRemoval removal, String ifMatch) {
        RulebookVersion draft = steps.entered(framework, ifMatch);
        RuleTree tree = draft.tree();
        Placed placed = tree.find(ruleId).orElseThrow(Problem::notFound);
        boolean last = placed.in().size() == 1;
        if (last && placed.parent() != null) {
            throw Problem.invalid("", ViolationCode.REQUIRED);
        }
        tree.remove(placed);
        if (last && placed.award() != null) {
            if (removal.nothing() == null) {
                throw Problem.invalid("/nothing", ViolationCode.REQUIRED);
            }
            tree.saysNothing(placed.award(), RuleTexts.tree(removal.nothing()));
        }
        return written(draft, tree, removal.reason(), "RULE_REMOVED", ruleId);
    }

    /** As the version says that the draft is based on; what was added since goes, what was removed comes back. */
    RulebookDraftView restore(String framework, String ruleId, String ifMatch) {
        RulebookVersion draft = steps.entered(framework, ifMatch);
        RuleTree tree = draft.tree();
        RuleTree base = versions.tree(framework, draft.basedOn()).orElseThrow();
        Placed was = base.find(ruleId).orElse(null);
        Placed is = tree.find(ruleId).orElse(null);
        if (was == null && is == null) {
            throw Problem.notFound();
        }
        if (was == null) {
            tree.remove(is);
            if (is.parent() == null && is.award() != null && is.in().isEmpty()) {
                base.nothing(is.award()).ifPresent(why -> tree.saysNothing(is.award(), why));
            }
        } else if (is == null && was.parent() != null) {
            tree.find(was.parent()).ifPresent(whole -> tree.addPart(whole, was.rule()));
        } else if (is == null) {
            tree.add(was.award(), was.awards(), was.rule());
        } else {
            tree.replace(is, was.rule(), was.awards());
        }
        List<Violation> violations = CheckRules.violations(tree, codes());
        if (!violations.isEmpty()) {
            throw Problem.invalid("", ViolationCode.NOT_READY);
        }
        return written(draft, tree, null, "RULE_RESTORED", ruleId);
    }

    private static void checkAwards(Set<String> awards, boolean ofOneAward) {
        if (awards != null && ofOneAward) {
            throw Problem.invalid("/awards", ViolationCode.NOT_OF_THIS_KIND);
        }
    }

    private void check(RuleTree before, RuleTree tree, Placed placed) {
        List<Violation> violations = new ArrayList<>(CheckRules.violations(tree, codes()));
        violations.addAll(unconfirmed(before, tree, placed));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations.stream()
                    .map(violation -> Violation.at(
                            inRequest(violation.pointer(), placed),
                            violation.code(),
                            violation.args().toArray()))
                    .distinct()
                    .toList());
        }
    }

    /** A confirmation stands only while the rule says what was confirmed. */
    private static List<Violation> unconfirmed(RuleTree before, RuleTree tree, Placed placed) {
        Map<String, Placed> old = before.rules();
        return tree.all().stream()
                .filter(rule -> placed.holds(rule.pointer()))
                .filter(rule -> rule.rule().has("confirmation"))
                .filter(rule -> !old.containsKey(rule.id())
                        || !own(old.get(rule.id()).rule()).equals(own(rule.rule())))
                .map(rule -> Violation.at(rule.pointer() + "/standing", ViolationCode.NOT_OF_THIS_KIND))
                .toList();
    }

    /** What a rule says itself, without its parts. */
    private static JsonNode own(JsonNode rule) {
        JsonNode own = rule.deepCopy();
        if (own.path("condition") instanceof ObjectNode condition
                && condition.at("/of/0").isObject()) {
            condition.remove("of");
        }
        return own;
    }

    private static String inRequest(String pointer, Placed placed) {
        if (placed.holds(pointer)) {
            return "/rule" + pointer.substring(placed.pointer().length());
        }
        return pointer.equals(placed.pointer().replace("/rule", "/awards")) ? "/awards" : "";
    }

    private Set<String> codes() {
        return awards.all().stream().map(AwardType::code).collect(Collectors.toSet());
    }

    private RulebookDraftView written(
            RulebookVersion draft, RuleTree tree, String reason, String happening, String ruleId) {
        RuleTree before = draft.tree();
        draft.edit(tree);
        return steps.kept(draft, before, tree, reason, happening, ruleId);
    }
}

package vn.thidua.rulebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.draft.RuleTree;
import vn.thidua.rulebook.draft.RuleTree.Placed;

/** The rule owner held a rule of the draft against the text, or no longer stands by that. */
@ApplicationScoped
@Transactional
class ConfirmRule {

    private static final String CONFIRMED = "CONFIRMED";

    private final RulebookSteps steps;
    private final Actor actor;
    private final BusinessClock clock;

    ConfirmRule(RulebookSteps steps, Actor actor, BusinessClock clock) {
        this.steps = steps;
        this.actor = actor;
        this.clock = clock;
    }

    RulebookDraftView confirm(String framework, String ruleId, RuleConfirming seen, String ifMatch) {
        RulebookVersion draft = steps.entered(framework, ifMatch);
        RuleTree tree = draft.tree();
        Placed placed = tree.find(ruleId).orElseThrow(Problem::notFound);
        String was = placed.rule().path("standing").asText();
        if (was.equals(CONFIRMED)) {
            throw Problem.of(ProblemCode.WRONG_STATE, CONFIRMED, RulebookAction.CONFIRM.name());
        }
        ObjectNode confirmation = placed.rule().putObject("confirmation");
        confirmation.put("copy", seen.copy()).put("place", seen.place());
        if (seen.note() != null) {
            confirmation.put("note", seen.note());
        }
        confirmation
                .put("by", actor.accountName())
                .put("on", clock.today().toString())
                .put("was", was);
        placed.rule().put("standing", CONFIRMED);
        String reason = Messages.DOMAIN.text(actor.locale(), "rulebook.CONFIRMED", seen.copy(), seen.place());
        return written(draft, tree, reason, "RULE_CONFIRMED", ruleId);
    }

    RulebookDraftView withdraw(String framework, String ruleId, String reason, String ifMatch) {
        RulebookVersion draft = steps.entered(framework, ifMatch);
        RuleTree tree = draft.tree();
        Placed placed = tree.find(ruleId).orElseThrow(Problem::notFound);
        if (!placed.rule().has("confirmation")) {
            throw Problem.of(
                    ProblemCode.WRONG_STATE, placed.rule().path("standing").asText(), RulebookAction.CONFIRM.name());
        }
        placed.rule().put("standing", placed.rule().at("/confirmation/was").asText());
        placed.rule().remove("confirmation");
        return written(draft, tree, reason, "RULE_CONFIRMATION_WITHDRAWN", ruleId);
    }

    private RulebookDraftView written(
            RulebookVersion draft, RuleTree tree, String reason, String happening, String ruleId) {
        RuleTree before = draft.tree();
        draft.confirm(tree);
        return steps.kept(draft, before, tree, reason, happening, ruleId);
    }
}

package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.NomineeKind;

/**
 * One rule of the law, as data.
 *
 * @param id unique in its framework
 * @param kind what it does to a verdict; a condition unless said otherwise
 * @param nominees whom it concerns; null for everybody
 * @param confirmation that the rule owner held it against the text; null when nobody did
 * @param note what a reader must know about how far it may be trusted; null when nothing
 * @param condition what is to be judged; null for what only people can judge
 */
public record Rule(
        @JsonProperty(required = true) String id,
        RuleKind kind,
        Set<NomineeKind> nominees,
        @JsonProperty(required = true) Wording text,
        @JsonProperty(required = true) Article cite,
        @JsonProperty(required = true) Standing standing,
        RuleConfirmation confirmation,
        Wording note,
        Condition condition) {

    public Rule {
        kind = kind == null ? RuleKind.CONDITION : kind;
    }

    public boolean concerns(NomineeKind nominee) {
        return nominees == null || nominees.contains(nominee);
    }

    public JudgedRule judge(Case the) {
        Judged judged = condition.judge(the);
        return new JudgedRule(this, judged, Standing.weakest(standing, condition.sureness(judged)));
    }
}

package vn.thidua.rulebook;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.condition.RuleKind;
import vn.thidua.rulebook.verdict.RuleSet;

/** A rule as people read it. */
@Schema(name = "Rule", description = "A rule of the law as people read it.")
public record RuleView(
        @Schema(required = true, examples = "F2003-CSTDCS-QUOTA")
        String id,

        @Schema(required = true) RuleKind kind,

        @Schema(description = "Whom it concerns; null for everybody.")
        List<NomineeKind> nominees,

        @Schema(required = true, examples = "Không quá 15% số người đạt danh hiệu Lao động tiên tiến.")
        String text,

        @Schema(description = "What must be known about how far it may be trusted; null when nothing.")
        String note,

        @Schema(required = true) RuleCitation citation,
        @Schema(required = true) Standing standing,

        @Schema(description = "That the rule owner held it against the text; null when nobody did.")
        ConfirmationView confirmation,

        @Schema(required = true, description = "Of a condition that is made of others.")
        List<RuleView> parts) {

    public static RuleView of(RuleSet set, Rule rule, Locale locale) {
        return new RuleView(
                rule.id(),
                rule.kind(),
                rule.nominees() == null
                        ? null
                        : rule.nominees().stream().sorted().toList(),
                rule.text().in(locale),
                rule.note() == null ? null : rule.note().in(locale),
                RuleCitation.of(set, rule.cite()),
                rule.standing(),
                ConfirmationView.of(rule.confirmation()),
                rule.condition() == null
                        ? List.of()
                        : rule.condition().parts().stream()
                                .map(part -> of(set, part, locale))
                                .toList());
    }
}

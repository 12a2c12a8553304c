package vn.thidua.rulebook;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.draft.RuleTree.Placed;

/** A rule of a draft as a form shows it. */
@Schema(name = "RuleInDraft", description = "A rule of a draft as it is written, and as it was.")
record RuleInDraft(
        @Schema(required = true) RuleText rule,

        @Schema(description = "The award that asks it; null of a general rule.")
        AwardRef award,

        @Schema(description = "Of a general rule: the codes of the awards it concerns; null for all.")
        List<String> awards,

        @Schema(examples = "F2022-LDTT-ALL", description = "The rule it is a part of; null of a whole one.")
        String partOf,

        @Schema(description = "That it was held against the text; null when it was not.")
        ConfirmationView confirmation,

        @Schema(description = "As the version in force says it; null when it is new.")
        RuleText before,

        @Schema(examples = "Thông tư mới", description = "Why it differs; null while nobody said.")
        String reason,

        @Schema(required = true, description = "The draft's version, for If-Match.")
        long version) {

    static RuleInDraft of(Placed placed, Placed before, String reason, long version, Map<String, String> names) {
        String award = placed.award();
        return new RuleInDraft(
                RuleTexts.text(placed.rule()),
                award == null ? null : new AwardRef(award, names.getOrDefault(award, award)),
                placed.awards() == null || placed.parent() != null
                        ? null
                        : placed.awards().stream().sorted().toList(),
                placed.parent(),
                ConfirmationView.of(RuleTexts.confirmation(placed.rule())),
                before == null ? null : RuleTexts.text(before.rule()),
                reason,
                version);
    }
}

package vn.thidua.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.draft.RuleDifference;
import vn.thidua.rulebook.draft.RuleTree;

/** What two versions say differently of one rule. */
@Schema(name = "RuleDifference", description = "What two versions say differently of one rule.")
record RuleDifferenceView(
        @Schema(required = true, examples = "F2022-LDTT-RATING")
        String id,

        @Schema(required = true) RulebookChange change,

        @Schema(required = true, description = "What the rule says, or said, in the language of Accept-Language.")
        String text,

        @Schema(required = true, description = "How well it is known, or was.")
        Standing standing,

        @Schema(examples = "F2022-LDTT-ALL", description = "The rule it is a part of; null of a whole one.")
        String partOf,

        @Schema(required = true, description = "What differs; all that it says or said when it was added or removed.")
        List<FieldView> fields,

        @Schema(
                examples = "Thông tư mới",
                description = "Why, where the newer one is a draft or was; null while nobody said.")
        String reason,

        @Schema(description = "When it was changed last; null where that is not kept.")
        Instant changedAt,

        @Schema(examples = "Phạm Văn Điều (mẫu)", description = "By whom; null where that is not kept.")
        String changedBy) {

    /** @param name its field, a code for machines */
    @Schema(name = "FieldDifference", description = "One field that two versions say differently.")
    record FieldView(
            @Schema(required = true, examples = "condition/years")
            String name,

            @Schema(required = true, examples = "Số năm") String label,

            @Schema(examples = "2", description = "In words; null where it was not said.")
            String before,

            @Schema(examples = "3", description = "In words; null where it is no longer said.")
            String after) {}

    static RuleDifferenceView of(
            RuleDifference difference, RuleTree before, RuleTree after, RuleReason why, RuleWords words) {
        JsonNode rule = difference.placed().rule();
        return new RuleDifferenceView(
                difference.id(),
                RulebookChange.of(difference.before(), difference.after()),
                rule.path("text")
                        .path(words.words().locale().getLanguage().equals("en") ? "en" : "vi")
                        .asText(),
                Standing.valueOf(rule.path("standing").asText()),
                difference.placed().parent(),
                fields(difference, before, after, words),
                why == null ? null : why.reason(),
                why == null ? null : why.at(),
                why == null ? null : why.by());
    }

    private static List<FieldView> fields(RuleDifference difference, RuleTree before, RuleTree after, RuleWords words) {
        JsonNode is = difference.placed().rule();
        JsonNode was = difference.before() == null ? is : difference.before().rule();
        return difference.fields().stream()
                .map(field -> new FieldView(
                        field.name(),
                        words.field(field.name(), field.after().isMissingNode() ? was : is),
                        words.value(field.name(), field.before(), was, before),
                        words.value(field.name(), field.after(), is, after)))
                .toList();
    }
}

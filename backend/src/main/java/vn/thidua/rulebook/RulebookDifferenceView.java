package vn.thidua.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.RuleDifferenceView.FieldView;
import vn.thidua.rulebook.draft.RuleDifference;
import vn.thidua.rulebook.draft.RuleTree;
import vn.thidua.rulebook.draft.StatementDifference;

/** How two versions differ, award by award. */
@Schema(name = "RulebookDifference", description = "How two versions of rules differ, award by award.")
record RulebookDifferenceView(
        @Schema(required = true, examples = "F2022/1") String from,
        @Schema(required = true, examples = "F2022/2") String to,

        @Schema(required = true, description = "Awards whose own rules differ, in the order of the law.")
        List<AwardView> awards,

        @Schema(required = true, description = "General rules that differ.")
        List<RuleDifferenceView> general,

        @Schema(required = true, description = "Texts, transitions and doubts that differ.")
        List<StatementView> statements) {

    @Schema(name = "AwardDifference", description = "How the rules of an award differ.")
    record AwardView(
            @Schema(required = true) AwardRef award,
            @Schema(required = true) List<RuleDifferenceView> rules) {}

    @Schema(
            name = "StatementDifference",
            description = "A text, a transition or a doubt that two versions say differently.")
    record StatementView(
            @Schema(required = true, examples = "texts", description = "texts, transitions or doubts.")
            String list,

            @Schema(required = true, examples = "TT-15-2025")
            String id,

            @Schema(required = true) RulebookChange change,
            @Schema(required = true) List<FieldView> fields) {}

    static RulebookDifferenceView of(
            RuleTree before,
            RuleTree after,
            List<RuleDifference> rules,
            List<StatementDifference> statements,
            Map<String, RuleReason> reasons,
            RuleWords words) {
        Map<String, List<RuleDifferenceView>> byAward = new LinkedHashMap<>();
        words.words().awards().keySet().forEach(award -> byAward.put(award, new java.util.ArrayList<>()));
        byAward.put("", new java.util.ArrayList<>());
        rules.forEach(rule -> byAward.computeIfAbsent(
                        Objects.requireNonNullElse(rule.placed().award(), ""), award -> new java.util.ArrayList<>())
                .add(RuleDifferenceView.of(rule, before, after, reasons.get(rule.id()), words)));
        List<RuleDifferenceView> general = byAward.remove("");
        return new RulebookDifferenceView(
                name(before),
                name(after),
                byAward.entrySet().stream()
                        .filter(award -> !award.getValue().isEmpty())
                        .map(award -> new AwardView(
                                new AwardRef(award.getKey(), words.words().name(award.getKey())), award.getValue()))
                        .toList(),
                general,
                statements.stream()
                        .map(one -> statement(one, before, after, words))
                        .collect(Collectors.toList()));
    }

    private static String name(RuleTree tree) {
        return tree.framework() + "/" + tree.content().path("version").asInt();
    }

    private static StatementView statement(
            StatementDifference difference, RuleTree before, RuleTree after, RuleWords words) {
        JsonNode one = difference.after() == null ? difference.before() : difference.after();
        return new StatementView(
                difference.list(),
                difference.id(),
                RulebookChange.of(difference.before(), difference.after()),
                difference.fields().stream()
                        .map(field -> new FieldView(
                                field.name(),
                                words.field(field.name(), one),
                                words.value(field.name(), field.before(), one, before),
                                words.value(field.name(), field.after(), one, after)))
                        .toList());
    }
}

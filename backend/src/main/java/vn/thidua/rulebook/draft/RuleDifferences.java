package vn.thidua.rulebook.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.thidua.rulebook.draft.RuleDifference.Field;
import vn.thidua.rulebook.draft.RuleTree.Placed;

/** How two versions differ, rule by rule; parts of a rule are rules of their own. */
public final class RuleDifferences {

    private RuleDifferences() {}

    /** In the order of the newer version; what was removed comes last. */
    public static List<RuleDifference> between(RuleTree before, RuleTree after) {
        return between(before.rules(), after.rules(), UnaryOperator.identity());
    }

    /**
     * Of two frameworks: their rules are the same when they are called the same after the framework's code.
     *
     * @param award of which the rules are compared, with the general ones that concern it
     */
    public static List<RuleDifference> between(RuleTree before, RuleTree after, String award) {
        return between(of(before, award), of(after, award), RuleDifferences::nameInFramework);
    }

    private static Map<String, Placed> of(RuleTree tree, String award) {
        Map<String, Placed> rules = new LinkedHashMap<>(tree.rules());
        rules.values()
                .removeIf(rule -> rule.award() == null
                        ? rule.awards() != null && !rule.awards().contains(award)
                        : !rule.award().equals(award));
        return rules;
    }

    private static String nameInFramework(String id) {
        return id.substring(id.indexOf('-') + 1);
    }

    private static List<RuleDifference> between(
            Map<String, Placed> before, Map<String, Placed> after, UnaryOperator<String> name) {
        Map<String, Placed> old = named(before, name);
        Map<String, Placed> now = named(after, name);
        List<RuleDifference> differences = new ArrayList<>();
        now.forEach((id, rule) -> {
            Placed was = old.get(id);
            if (was == null) {
                addWhole(
                        rule,
                        now,
                        old,
                        name,
                        differences,
                        new RuleDifference(rule.id(), null, rule, fields(Map.of(), said(rule))));
            } else {
                List<Field> fields = fields(was, rule);
                if (!fields.isEmpty()) {
                    differences.add(new RuleDifference(rule.id(), was, rule, fields));
                }
            }
        });
        old.forEach((id, rule) -> {
            if (!now.containsKey(id)) {
                addWhole(
                        rule,
                        old,
                        now,
                        name,
                        differences,
                        new RuleDifference(rule.id(), rule, null, fields(said(rule), Map.of())));
            }
        });
        return differences;
    }

    private static Map<String, Placed> named(Map<String, Placed> rules, UnaryOperator<String> name) {
        Map<String, Placed> named = new LinkedHashMap<>();
        rules.forEach((id, rule) -> named.putIfAbsent(name.apply(id), rule));
        return named;
    }

    /** A part that came or went with its whole is told with it. */
    private static void addWhole(
            Placed rule,
            Map<String, Placed> here,
            Map<String, Placed> there,
            UnaryOperator<String> name,
            List<RuleDifference> into,
            RuleDifference difference) {
        String whole = rule.parent() == null ? null : name.apply(rule.parent());
        if (whole == null || there.containsKey(whole) || !here.containsKey(whole)) {
            into.add(difference);
        }
    }

    private static List<Field> fields(Placed before, Placed after) {
        return fields(said(before), said(after));
    }

    /** What differs between two things said, by their names. */
    static List<Field> fields(Map<String, JsonNode> old, Map<String, JsonNode> now) {
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        List<Field> fields = new ArrayList<>();
        for (String name : names) {
            JsonNode before = old.getOrDefault(name, MissingNode.getInstance());
            JsonNode after = now.getOrDefault(name, MissingNode.getInstance());
            if (!before.equals(after)) {
                fields.add(new Field(name, before, after));
            }
        }
        return fields;
    }

    private static Map<String, JsonNode> said(Placed placed) {
        ObjectNode rule = placed.rule();
        Map<String, JsonNode> said = new LinkedHashMap<>();
        if (placed.award() == null && placed.parent() == null && placed.awards() != null) {
            var codes = JsonNodeFactory.instance.arrayNode();
            placed.awards().stream().sorted().forEach(codes::add);
            said.put("awards", codes);
        }
        rule.properties().forEach(field -> {
            switch (field.getKey()) {
                case "id" -> {}
                case "text", "note", "condition" ->
                    field.getValue().properties().stream()
                            .filter(inner -> !inner.getKey().equals("of") || !RuleTree.isMadeOfOthers(rule))
                            .forEach(inner -> said.put(field.getKey() + "/" + inner.getKey(), inner.getValue()));
                default -> said.put(field.getKey(), field.getValue());
            }
        });
        return said;
    }
}

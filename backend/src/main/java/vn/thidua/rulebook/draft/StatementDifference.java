package vn.thidua.rulebook.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.rulebook.draft.RuleDifference.Field;

/**
 * What two versions say differently beside their rules.
 *
 * @param list {@code texts}, {@code transitions} or {@code doubts}
 * @param id of the text, transition or doubt
 * @param before null when it was added
 * @param after null when it was removed
 */
public record StatementDifference(String list, String id, JsonNode before, JsonNode after, List<Field> fields) {

    private static final Map<String, String> LISTS = Map.of("texts", "key", "transitions", "id", "doubts", "id");

    public static List<StatementDifference> between(RuleTree before, RuleTree after) {
        List<StatementDifference> differences = new ArrayList<>();
        for (String list : List.of("texts", "transitions", "doubts")) {
            Map<String, JsonNode> old = byId(before, list);
            Map<String, JsonNode> now = byId(after, list);
            Set<String> ids = new LinkedHashSet<>(now.keySet());
            ids.addAll(old.keySet());
            for (String id : ids) {
                JsonNode was = old.get(id);
                JsonNode is = now.get(id);
                List<Field> fields = RuleDifferences.fields(said(was), said(is));
                if (!fields.isEmpty()) {
                    differences.add(new StatementDifference(list, id, was, is, fields));
                }
            }
        }
        return differences;
    }

    private static Map<String, JsonNode> byId(RuleTree tree, String list) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        tree.content()
                .path(list)
                .forEach(one -> found.put(one.path(LISTS.get(list)).asText(), one));
        return found;
    }

    private static Map<String, JsonNode> said(JsonNode statement) {
        if (statement == null) {
            return Map.of();
        }
        Map<String, JsonNode> said = new LinkedHashMap<>();
        statement.properties().forEach(field -> {
            if (field.getKey().equals("text")) {
                field.getValue().properties().forEach(inner -> said.put("text/" + inner.getKey(), inner.getValue()));
            } else {
                said.put(field.getKey(), field.getValue());
            }
        });
        return said;
    }
}

package vn.thidua.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Text;
import vn.thidua.rulebook.condition.RuleConfirmation;
import vn.thidua.rulebook.condition.RuleKind;

/** A rule between the request that writes it and the version that keeps it. */
final class RuleTexts {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private RuleTexts() {}

    /** As the version keeps it. */
    static ObjectNode node(RuleText text) {
        ObjectNode rule = JSON.createObjectNode();
        rule.put("id", text.id());
        if (text.kind() != RuleKind.CONDITION) {
            rule.put("kind", text.kind().name());
        }
        if (text.nominees() != null) {
            ArrayNode nominees = rule.putArray("nominees");
            text.nominees().stream().distinct().sorted().forEach(kind -> nominees.add(kind.name()));
        }
        rule.set("text", JSON.valueToTree(text.text()));
        rule.set("cite", JSON.valueToTree(text.cite()));
        rule.put("standing", text.standing().name());
        if (text.note() != null) {
            rule.set("note", JSON.valueToTree(text.note()));
        }
        if (text.condition() != null && !text.condition().isNull()) {
            rule.set("condition", clean(text.condition(), "/rule/condition"));
        }
        return rule;
    }

    /** As a form shows it. */
    static RuleText text(JsonNode rule) {
        ObjectNode shown = rule.deepCopy();
        shown.remove("confirmation");
        if (!shown.has("kind")) {
            shown.put("kind", RuleKind.CONDITION.name());
        }
        try {
            return JSON.treeToValue(shown, RuleText.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** That a rule was held against the text; null when it was not. */
    static RuleConfirmation confirmation(JsonNode rule) {
        try {
            return JSON.treeToValue(rule.get("confirmation"), RuleConfirmation.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ObjectNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    /** What the mapper does to every text of a request, done to a part that it took as it came. */
    private static JsonNode clean(JsonNode node, String pointer) {
        if (node.isTextual()) {
            if (Text.hasInvisible(node.asText())) {
                throw Problem.invalid(pointer, ViolationCode.INVISIBLE_CHARACTERS);
            }
            return TextNode.valueOf(Text.clean(node.asText()));
        }
        if (node.isObject()) {
            ObjectNode cleaned = JSON.createObjectNode();
            node.properties()
                    .forEach(field ->
                            cleaned.set(field.getKey(), clean(field.getValue(), pointer + "/" + field.getKey())));
            return cleaned;
        }
        if (node.isArray()) {
            ArrayNode cleaned = JsonNodeFactory.instance.arrayNode();
            for (int place = 0; place < node.size(); place++) {
                cleaned.add(clean(node.get(place), pointer + "/" + place));
            }
            return cleaned;
        }
        return node;
    }
}

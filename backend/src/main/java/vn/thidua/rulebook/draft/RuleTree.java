package vn.thidua.rulebook.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A version of a rulebook as the JSON it is kept as, its rules found by their ids. */
public final class RuleTree {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode content;

    private RuleTree(ObjectNode content) {
        this.content = content;
    }

    /**
     * Where a rule stands.
     *
     * @param award whose rule it is; null of a general one
     * @param awards which awards a general rule concerns; null for all
     * @param parent the rule that it is a part of; null of a whole one
     * @param pointer to it in the version
     */
    public record Placed(
            ObjectNode rule, String award, Set<String> awards, String parent, String pointer, ArrayNode in, int index) {

        public String id() {
            return rule.path("id").asText();
        }

        /** Whether a pointer leads to this rule or into it. */
        public boolean holds(String other) {
            return other.equals(pointer) || other.startsWith(pointer + "/");
        }
    }

    public static RuleTree of(String content) {
        try {
            return new RuleTree((ObjectNode) JSON.readTree(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a version of a rulebook is no JSON", impossible);
        }
    }

    public static RuleTree of(ObjectNode content) {
        return new RuleTree(content);
    }

    public String json() {
        return content.toString();
    }

    public ObjectNode content() {
        return content;
    }

    public String framework() {
        return content.path("framework").asText();
    }

    /** As the version of that number. */
    public RuleTree numbered(int number) {
        content.put("version", number);
        return this;
    }

    /** Every rule by its id, parts after the rule they belong to, in the order of the version; of two with one id the first. */
    public Map<String, Placed> rules() {
        Map<String, Placed> rules = new LinkedHashMap<>();
        all().forEach(placed -> rules.putIfAbsent(placed.id(), placed));
        return rules;
    }

    /** Every rule, parts after the rule they belong to. */
    public List<Placed> all() {
        List<Placed> rules = new ArrayList<>();
        content.path("awards").properties().forEach(award -> {
            if (award.getValue().path("rules") instanceof ArrayNode own) {
                for (int place = 0; place < own.size(); place++) {
                    String pointer = "/awards/" + award.getKey() + "/rules/" + place;
                    collect(new Placed(rule(own, place), award.getKey(), null, null, pointer, own, place), rules);
                }
            }
        });
        ArrayNode general = general();
        for (int place = 0; place < general.size(); place++) {
            JsonNode one = general.get(place);
            String pointer = "/general/" + place + "/rule";
            collect(
                    new Placed(
                            (ObjectNode) one.path("rule"),
                            null,
                            codes(one.path("awards")),
                            null,
                            pointer,
                            general,
                            place),
                    rules);
        }
        return rules;
    }

    private static void collect(Placed placed, List<Placed> into) {
        into.add(placed);
        if (isMadeOfOthers(placed.rule()) && placed.rule().at("/condition/of") instanceof ArrayNode parts) {
            for (int place = 0; place < parts.size(); place++) {
                if (parts.get(place) instanceof ObjectNode part) {
                    String pointer = placed.pointer() + "/condition/of/" + place;
                    collect(
                            new Placed(part, placed.award(), placed.awards(), placed.id(), pointer, parts, place),
                            into);
                }
            }
        }
    }

    static boolean isMadeOfOthers(JsonNode rule) {
        String kind = rule.at("/condition/is").asText();
        return kind.equals("ALL_OF") || kind.equals("ANY_OF");
    }

    public Optional<Placed> find(String id) {
        return all().stream().filter(placed -> placed.id().equals(id)).findFirst();
    }

    /** Puts another rule in its place, and of a general one says which awards it concerns. */
    public void replace(Placed placed, ObjectNode rule, Set<String> awards) {
        if (placed.award() == null && placed.parent() == null) {
            placed.in().set(placed.index(), general(rule, awards));
        } else {
            placed.in().set(placed.index(), rule);
        }
    }

    /** At the end of the rules of the award; of the general ones when there is none. */
    public Placed add(String award, Set<String> awards, ObjectNode rule) {
        if (award == null) {
            general().add(general(rule, awards));
        } else {
            ObjectNode own = (ObjectNode) content.path("awards").path(award);
            ArrayNode rules = own.path("rules") instanceof ArrayNode known ? known : own.putArray("rules");
            rules.add(rule);
            own.remove("nothing");
        }
        return find(rule.path("id").asText()).orElseThrow();
    }

    /** As part of another rule. */
    public Placed addPart(Placed whole, ObjectNode rule) {
        ((ArrayNode) whole.rule().at("/condition/of")).add(rule);
        return find(rule.path("id").asText()).orElseThrow();
    }

    public void remove(Placed placed) {
        placed.in().remove(placed.index());
    }

    /** Why an award has no rule. */
    public Optional<ObjectNode> nothing(String award) {
        return content.path("awards").path(award).path("nothing") instanceof ObjectNode why
                ? Optional.of(why)
                : Optional.empty();
    }

    /** Says of an award that lost its last rule why it has none. */
    public void saysNothing(String award, ObjectNode why) {
        ObjectNode own = (ObjectNode) content.path("awards").path(award);
        own.remove("rules");
        own.set("nothing", why);
    }

    /** The number under which a text is cited; null when the version has no such text. */
    public String textNumber(String key) {
        for (JsonNode text : content.path("texts")) {
            if (text.path("key").asText().equals(key)) {
                return text.path("number").asText();
            }
        }
        return null;
    }

    public boolean knows(String award) {
        return content.path("awards").has(award);
    }

    private ArrayNode general() {
        return (ArrayNode) content.path("general");
    }

    private static ObjectNode general(ObjectNode rule, Set<String> awards) {
        ObjectNode general = JSON.createObjectNode();
        if (awards != null) {
            ArrayNode codes = general.putArray("awards");
            awards.stream().sorted().forEach(codes::add);
        }
        general.set("rule", rule);
        return general;
    }

    private static ObjectNode rule(ArrayNode rules, int place) {
        return (ObjectNode) rules.get(place);
    }

    private static Set<String> codes(JsonNode awards) {
        if (!awards.isArray()) {
            return null;
        }
        Set<String> codes = new java.util.LinkedHashSet<>();
        awards.forEach(code -> codes.add(code.asText()));
        return codes;
    }
}

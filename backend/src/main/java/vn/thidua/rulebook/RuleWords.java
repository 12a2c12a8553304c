package vn.thidua.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.thidua.platform.text.Messages;
import vn.thidua.rulebook.draft.ConditionKind;
import vn.thidua.rulebook.draft.ConditionKind.Parameter;
import vn.thidua.rulebook.draft.ConditionKinds;
import vn.thidua.rulebook.draft.RuleTree;

/** Tells in one language what a rule says, field by field. */
record RuleWords(VerdictWords words) {

    private static final String CONDITION = "condition/";

    String kind(String code) {
        return words.say("kind." + code);
    }

    /** What a parameter is called, of its kind where that calls it otherwise. */
    String parameter(String kind, String name) {
        String own = "parameter." + kind + "." + name;
        return words.knows(own) ? words.say(own) : words.say("parameter." + name);
    }

    String code(String code) {
        return words.say(code);
    }

    /**
     * What a field is called.
     *
     * @param rule as it is, or was
     */
    String field(String name, JsonNode rule) {
        return name.startsWith(CONDITION) && !name.equals("condition/is")
                ? parameter(rule.at("/condition/is").asText(), name.substring(CONDITION.length()))
                : words.say("field." + name.replace('/', '.'));
    }

    /** What a field says; null when it says nothing. */
    String value(String name, JsonNode value, JsonNode rule, RuleTree tree) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return switch (name) {
            case "kind" -> words.say("RuleKind." + value.asText());
            case "layer" -> words.say("TextLayer." + value.asText());
            case "standing" -> standing(value);
            case "nominees" ->
                listed(value, kind -> Messages.EXPORT.text(words.locale(), "NomineeKind." + kind.asText()));
            case "awards" -> listed(value, award -> words.name(award.asText()));
            case "cite" -> citation(value, tree);
            case "confirmation" -> confirmation(value);
            case "condition/is" -> kind(value.asText());
            case "from", "to", "until", "receivedBefore" -> day(value.asText());
            default -> name.startsWith(CONDITION) ? inCondition(name, value, rule) : value.asText();
        };
    }

    private String standing(JsonNode value) {
        return Messages.EXPORT.text(words.locale(), "Standing." + value.asText());
    }

    private String confirmation(JsonNode value) {
        return Stream.of("copy", "place", "note", "by", "on")
                .filter(value::has)
                .map(field -> field.equals("on")
                        ? day(value.path(field).asText())
                        : value.path(field).asText())
                .collect(Collectors.joining(" · "));
    }

    private static String day(String iso) {
        return VerdictWords.day(java.time.LocalDate.parse(iso));
    }

    private static String citation(JsonNode cite, RuleTree tree) {
        String number = tree.textNumber(cite.path("text").asText());
        return Stream.concat(
                                Stream.of("point", "clause", "article")
                                        .filter(cite::has)
                                        .map(part -> cite.path(part).asText()),
                                Stream.of(number == null ? cite.path("text").asText() : number))
                        .collect(Collectors.joining(", "))
                + (cite.has("copy") ? " · " + cite.path("copy").asText() : "");
    }

    private String inCondition(String name, JsonNode value, JsonNode rule) {
        String kind = rule.at("/condition/is").asText();
        String parameter = name.substring(CONDITION.length());
        return Optional.ofNullable(ConditionKinds.all().get(kind)).map(ConditionKind::parameters).stream()
                .flatMap(List::stream)
                .filter(known -> known.name().equals(parameter))
                .findFirst()
                .map(known -> value(kind, known, value))
                .orElseGet(value::toString);
    }

    private String value(String kind, Parameter parameter, JsonNode value) {
        return switch (parameter.type()) {
            case INTEGER, RATIO -> value.asText();
            case BOOLEAN -> words.say("answer." + value.asBoolean());
            case AWARD -> words.name(value.asText());
            case AWARDS -> listed(value, award -> words.name(award.asText()));
            case CODE -> coded(parameter, value);
            case CODES -> listed(value, code -> coded(parameter, code));
            case GROUP -> group(kind, parameter, value);
            case GROUPS -> listed(value, group -> group(kind, parameter, group));
            case RULES -> "";
        };
    }

    private String coded(Parameter parameter, JsonNode value) {
        return parameter.codes().stream()
                .filter(code -> code.endsWith("." + value.asText()))
                .findFirst()
                .map(words::say)
                .orElseGet(value::asText);
    }

    private String group(String kind, Parameter group, JsonNode value) {
        return group.parts().stream()
                .filter(part -> value.has(part.name()))
                .map(part -> parameter(kind, part.name()) + ": " + value(kind, part, value.path(part.name())))
                .collect(Collectors.joining(", "));
    }

    private static String listed(JsonNode values, java.util.function.Function<JsonNode, String> word) {
        return StreamSupport.stream(values.spliterator(), false).map(word).collect(Collectors.joining("; "));
    }
}

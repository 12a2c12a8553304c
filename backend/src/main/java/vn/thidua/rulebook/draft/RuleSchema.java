package vn.thidua.rulebook.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** The schema of the rulebook's files, as what may be in a draft: each breach told by its place. Read when somebody first writes. */
final class RuleSchema {

    private static final Schema SCHEMA = read();

    private RuleSchema() {}

    static List<Violation> breaches(JsonNode content) {
        return SCHEMA.validate(content).stream()
                .map(RuleSchema::violation)
                .distinct()
                .toList();
    }

    private static Schema read() {
        try (InputStream file = RuleSchema.class.getResourceAsStream("/rulebook/rulebook.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(byKind((ObjectNode) new JsonMapper().readTree(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * «One of these» can only say that it is none of thirty. Said by kind (if it is this kind, then so), a breach has its place.
     */
    private static ObjectNode byKind(ObjectNode schema) {
        ObjectNode condition = (ObjectNode) schema.path("$defs").path("condition");
        JsonNode kinds = condition.remove("oneOf");
        ArrayNode names = condition.putObject("properties").putObject("is").putArray("enum");
        ArrayNode each = condition.putArray("allOf");
        for (JsonNode kind : kinds) {
            JsonNode name = kind.at("/properties/is/const");
            names.add(name);
            ObjectNode when = each.addObject();
            when.putObject("if").putObject("properties").putObject("is").set("const", name);
            when.set("then", kind);
        }
        return schema;
    }

    private static Violation violation(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required", "dependentRequired" -> Violation.at(inside(pointer, error), ViolationCode.REQUIRED);
            case "additionalProperties" ->
                Violation.at(inside(pointer, error), ViolationCode.UNKNOWN_FIELD, String.valueOf(error.getProperty()));
            case "enum", "const" ->
                Violation.at(pointer, ViolationCode.UNKNOWN_VALUE, String.valueOf(error.getSchemaNode()));
            case "minLength", "minItems", "minProperties" -> Violation.at(pointer, ViolationCode.REQUIRED);
            case "minimum", "maximum" -> Violation.at(pointer, ViolationCode.OUT_OF_RANGE, "0–1200");
            case "type" -> Violation.at(pointer, ViolationCode.WRONG_TYPE);
            case "uniqueItems" -> Violation.at(pointer, ViolationCode.DUPLICATE);
            case "false" -> Violation.at(pointer, ViolationCode.NOT_OF_THIS_KIND);
            default -> Violation.at(pointer, ViolationCode.WRONG_FORMAT);
        };
    }

    private static String inside(String pointer, Error error) {
        return error.getProperty() == null ? pointer : pointer + "/" + error.getProperty();
    }
}

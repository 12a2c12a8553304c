package vn.thidua.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The contract as the application under test produces it, with its schemas ready to validate. */
final class ContractDocument {

    private static final String COMPONENT = "#/components/schemas/";
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");
    private static ContractDocument current;

    /**
     * One operation.
     *
     * @param pointer to it, inside the document
     */
    record Operation(String id, String method, String path, Pattern address, String pointer, JsonNode node) {

        JsonNode response(int status) {
            return node.path("responses").path(String.valueOf(status));
        }

        boolean answers(int status, String code) {
            for (JsonNode known : node.path("x-problem-codes").path(String.valueOf(status))) {
                if (known.asText().equals(code)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final JsonNode root;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> prepared = new ConcurrentHashMap<>();
    private final List<Operation> operations;

    private ContractDocument(String json) {
        try {
            this.root = new ObjectMapper().readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        this.operations = operations(root);
    }

    /** Read once a run. */
    static synchronized ContractDocument current() {
        if (current == null) {
            current = new ContractDocument(RestAssured.given()
                    .noFilters()
                    .queryParam("format", "json")
                    .get("/q/openapi")
                    .asString());
        }
        return current;
    }

    JsonNode root() {
        return root;
    }

    List<Operation> operations() {
        return operations;
    }

    Optional<Operation> operation(String method, String address) {
        return operations.stream()
                .filter(operation -> operation.method().equalsIgnoreCase(method)
                        && operation.address().matcher(address).matches())
                .findFirst();
    }

    /** What is wrong with a value by the schema at this place of the document. */
    List<String> violations(String schemaPointer, JsonNode value) {
        JsonNode schema = root.at(schemaPointer);
        return prepared
                .computeIfAbsent(schema.toString(), ignored -> prepare(schema))
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** A schema with those that it refers to, and no others: the whole document behind each would not fit into memory. */
    private Schema prepare(JsonNode schema) {
        Map<String, JsonNode> reached = new LinkedHashMap<>();
        reach(schema, reached);
        ObjectNode whole = schema.deepCopy();
        ObjectNode definitions = whole.putObject("$defs");
        reached.forEach((name, reachedSchema) -> definitions.set(name, reachedSchema.deepCopy()));
        close(whole);
        return schemas.getSchema(whole.toString().replace(COMPONENT, "#/$defs/"));
    }

    /** A client may find more than it knows; we may not send more than we say: in tests, a field that the contract does not name is a mistake. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(ContractDocument::close);
    }

    private void reach(JsonNode node, Map<String, JsonNode> reached) {
        String reference = node.path("$ref").asText();
        if (reference.startsWith(COMPONENT)) {
            String name = reference.substring(COMPONENT.length());
            JsonNode schema = root.path("components").path("schemas").path(name);
            if (reached.putIfAbsent(name, schema) == null) {
                reach(schema, reached);
            }
        }
        node.forEach(child -> reach(child, reached));
    }

    private static List<Operation> operations(JsonNode root) {
        List<Operation> found = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        String pointer = "/paths/" + escape(path.getKey()) + "/" + method.getKey();
                        found.add(new Operation(
                                method.getValue().path("operationId").asText(),
                                method.getKey(),
                                path.getKey(),
                                address(path.getKey()),
                                pointer,
                                method.getValue()));
                    }
                }));
        // an address that is written out comes before one with a placeholder
        found.sort(Comparator.comparing(operation -> operation.path().replace('{', '~')));
        return found;
    }

    private static Pattern address(String path) {
        return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+") + "/?");
    }

    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}

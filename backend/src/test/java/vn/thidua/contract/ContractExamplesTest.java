package vn.thidua.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the contract promises of itself: every operation is told whole, every body has an example, every example is true. */
@QuarkusTest
class ContractExamplesTest {

    private ContractDocument contract;

    /** Not in the constructor: where this class runs first, nothing listens yet when it is made. */
    @BeforeEach
    void read_the_contract() {
        contract = ContractDocument.current();
    }

    @Test
    void every_example_is_valid_by_its_schema() {
        List<String> wrong = new ArrayList<>();
        int[] looked = {0};
        walk("", contract.root(), (pointer, node) -> {
            JsonNode schema = node.path("schema");
            if (schema.isObject() && node.has("example")) {
                looked[0]++;
                contract.violations(pointer + "/schema", node.get("example"))
                        .forEach(violation -> wrong.add(pointer + " " + violation));
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(looked[0]).isGreaterThan(100);
    }

    @Test
    void every_example_of_a_field_is_valid_by_the_field() {
        List<String> wrong = new ArrayList<>();
        walk("", contract.root(), (pointer, node) -> {
            if (node.path("examples").isArray() && !pointer.endsWith("/properties")) {
                node.get("examples")
                        .forEach(example -> contract.violations(pointer, example)
                                .forEach(violation -> wrong.add(pointer + " " + violation)));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_operation_is_told_whole() {
        List<String> missing = new ArrayList<>();
        for (ContractDocument.Operation operation : contract.operations()) {
            require(
                    missing,
                    operation,
                    "operationId",
                    "summary",
                    "description",
                    "tags",
                    "x-permission",
                    "x-problem-codes");
            operation.node().path("parameters").forEach(parameter -> {
                if (!parameter.has("$ref") && !parameter.has("description")) {
                    missing.add(operation.id() + ": description of "
                            + parameter.path("name").asText());
                }
            });
            content(missing, operation, "request", operation.node().path("requestBody"));
            operation.node().path("responses").properties().forEach(response -> {
                if (response.getKey().startsWith("2") && !response.getKey().equals("204")) {
                    content(missing, operation, response.getKey(), response.getValue());
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_schema_and_every_field_is_described_and_has_a_name_of_its_own() {
        List<String> missing = new ArrayList<>();
        contract.root().path("components").path("schemas").properties().forEach(schema -> {
            if (schema.getKey().matches(".*\\d")) {
                missing.add(
                        schema.getKey() + " is a second schema of this name: give one another name by @Schema(name)");
            }
            if (!schema.getValue().has("description")) {
                missing.add(schema.getKey()
                        + " has no description: @Schema(description) or contract/descriptions.properties");
            }
            schema.getValue().path("properties").properties().forEach(property -> {
                if (!property.getValue().has("description")) {
                    missing.add(schema.getKey() + "." + property.getKey() + " has no description: as above");
                }
            });
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void no_example_is_a_placeholder() {
        List<String> placeholders = new ArrayList<>();
        walk(
                "",
                contract.root(),
                (pointer, node) -> node.properties().forEach(entry -> {
                    if (entry.getValue().isTextual()
                            && entry.getValue().asText().equals("…")) {
                        placeholders.add(pointer + "/" + entry.getKey());
                    }
                }));
        assertThat(placeholders)
                .as("give an example: @Schema(examples) or contract/examples.properties")
                .isEmpty();
    }

    private static void require(List<String> missing, ContractDocument.Operation operation, String... names) {
        for (String name : names) {
            JsonNode value = operation.node().path(name);
            if (value.isMissingNode() || value.isTextual() && value.asText().isBlank()) {
                missing.add(operation.id() + ": " + name);
            }
        }
    }

    private static void content(List<String> missing, ContractDocument.Operation operation, String which, JsonNode of) {
        if (of.isMissingNode()) {
            return;
        }
        if (of.path("content").isEmpty()) {
            missing.add(operation.id() + ": content of " + which);
        }
        JsonNode json = of.path("content").path("application/json");
        if (!json.isMissingNode() && (!json.has("schema") || !json.has("example"))) {
            missing.add(operation.id() + ": schema or example of " + which);
        }
    }

    private interface Look {
        void at(String pointer, JsonNode node);
    }

    private static void walk(String pointer, JsonNode node, Look look) {
        if (node.isObject()) {
            look.at(pointer, node);
            node.properties().forEach(entry -> {
                if (!entry.getKey().equals("example")) {
                    walk(pointer + "/" + ContractDocument.escape(entry.getKey()), entry.getValue(), look);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i), look);
            }
        }
    }
}

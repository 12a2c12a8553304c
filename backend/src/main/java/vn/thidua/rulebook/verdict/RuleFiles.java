package vn.thidua.rulebook.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The rulebook as the program brings it: one file a framework under {@code rulebook/}; and how rules are read from JSON. */
public final class RuleFiles {

    /** A new framework is one more file and its name here. */
    public static final List<String> FRAMEWORKS = List.of("F2003", "F2022", "F2025");

    private static final ObjectReader RULES = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(RuleSet.class);

    private RuleFiles() {}

    public static RuleBook book() {
        return new RuleBook(FRAMEWORKS.stream()
                .map(framework -> set(content(bytes(framework))))
                .toList());
    }

    /** The file of a framework. */
    public static byte[] bytes(String framework) {
        try (InputStream file = RuleFiles.class.getResourceAsStream("/rulebook/" + framework + ".yaml")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("rulebook/" + framework + ".yaml cannot be read", e);
        }
    }

    /** What a file says, as JSON. */
    public static ObjectNode content(byte[] file) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a file under rulebook/ is no YAML", e);
        }
    }

    /** The rules as a version keeps them. */
    public static RuleSet set(String content) {
        try {
            return RULES.readValue(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a version of a rulebook cannot be read", e);
        }
    }

    private static RuleSet set(JsonNode content) {
        return set(content.toString());
    }

    /**
     * Reads the rules, to find out whether they can be read.
     *
     * @throws JsonProcessingException when they cannot
     */
    public static RuleSet tried(String content) throws JsonProcessingException {
        return RULES.readValue(content);
    }
}

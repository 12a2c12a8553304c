package vn.thidua.rulebook.verdict;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The rulebook as the program brings it: one file a framework under {@code rulebook/}. */
public final class RuleFiles {

    /** A new framework is one more file and its name here. */
    public static final List<String> FRAMEWORKS = List.of("F2003", "F2022", "F2025");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RuleFiles() {}

    public static RuleBook book() {
        return new RuleBook(FRAMEWORKS.stream().map(RuleFiles::read).toList());
    }

    private static RuleSet read(String framework) {
        try (InputStream file = RuleFiles.class.getResourceAsStream("/rulebook/" + framework + ".yaml")) {
            return YAML.readValue(file, RuleSet.class);
        } catch (IOException e) {
            throw new UncheckedIOException("rulebook/" + framework + ".yaml cannot be read", e);
        }
    }
}

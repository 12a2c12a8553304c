package vn.thidua.rulebook.verdict;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.rulebook.condition.Finding;
import vn.thidua.rulebook.fact.Facts;

/** A question whose answer an article gives: {@code rulebook/examples.yaml}. */
record RuleExample(
        String name,
        String article,
        String award,
        int year,
        LocalDate asOf,
        LocalDate receivedOn,
        Facts facts,
        Expected expect) {

    /**
     * What the example is about; null is not looked at.
     *
     * @param change numbers that must occur in what would change a condition
     */
    record Expected(
            Outcome outcome,
            String framework,
            String transition,
            Map<String, Finding> conditions,
            List<String> warnings,
            List<String> ahead,
            List<String> blocked,
            List<Verdict.Doubting.Kind> doubts,
            Map<String, List<Integer>> change) {}

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static List<RuleExample> all() {
        try (InputStream file = RuleExample.class.getResourceAsStream("/rulebook/examples.yaml")) {
            return YAML.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Question question() {
        return new Question(award, year, asOf, receivedOn, facts);
    }

    @Override
    public String toString() {
        return name + " (" + article + ")";
    }
}

package vn.thidua.rulebook.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.text.Messages;
import vn.thidua.rulebook.draft.ConditionKind.Parameter;

/** What a form is made of agrees with the schema that refuses, and is worded. */
class ConditionKindsTest {

    @Test
    void a_kind_takes_what_the_schema_says() throws IOException {
        JsonNode kinds = new ObjectMapper()
                .readTree(ConditionKindsTest.class.getResourceAsStream("/rulebook/rulebook.schema.json"))
                .at("/$defs/condition/oneOf");
        assertThat(ConditionKinds.all()).hasSize(kinds.size());
        for (JsonNode kind : kinds) {
            String code = kind.at("/properties/is/const").asText();
            List<String> names = new ArrayList<>();
            kind.path("properties").fieldNames().forEachRemaining(names::add);
            List<String> required = new ArrayList<>();
            kind.path("required").forEach(name -> required.add(name.asText()));
            List<Parameter> parameters = ConditionKinds.all().get(code).parameters();
            assertThat(Stream.concat(Stream.of("is"), parameters.stream().map(Parameter::name)))
                    .as(code)
                    .containsExactlyInAnyOrderElementsOf(names);
            assertThat(Stream.concat(
                            Stream.of("is"),
                            parameters.stream().filter(Parameter::required).map(Parameter::name)))
                    .as(code)
                    .containsExactlyInAnyOrderElementsOf(required);
        }
    }

    @Test
    void every_kind_parameter_and_code_has_its_words() {
        for (String language : List.of("vi", "en")) {
            var words = Messages.VERDICT.bundle(Locale.of(language)).keySet();
            ConditionKinds.all().values().forEach(kind -> {
                assertThat(words).contains("kind." + kind.code());
                kind.parameters().stream()
                        .flatMap(parameter -> Stream.concat(Stream.of(parameter), parameter.parts().stream()))
                        .forEach(parameter -> {
                            assertThat(words).contains("parameter." + parameter.name());
                            assertThat(words).containsAll(parameter.codes());
                        });
            });
        }
    }
}

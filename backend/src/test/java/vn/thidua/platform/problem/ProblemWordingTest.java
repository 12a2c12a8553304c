package vn.thidua.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Permission;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.text.Messages;

class ProblemWordingTest {

    @Test
    void every_code_is_worded_in_both_languages_and_no_wording_is_left_over() {
        Set<String> expected = new TreeSet<>();
        for (ProblemCode code : ProblemCode.values()) {
            expected.add(code + ".title");
            expected.add(code + ".detail");
        }
        Arrays.stream(ViolationCode.values()).forEach(code -> expected.add("violation." + code));
        assertThat(Messages.PROBLEMS.bundle(Language.VIETNAMESE).keySet())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Messages.PROBLEMS.bundle(Locale.ENGLISH).keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void the_words_of_the_domain_are_in_both_languages() {
        assertThat(Messages.DOMAIN.bundle(Language.VIETNAMESE).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Messages.DOMAIN.bundle(Locale.ENGLISH).keySet());
    }

    @Test
    void every_permission_has_words() {
        assertThat(Messages.DOMAIN.bundle(Language.VIETNAMESE).keySet())
                .containsAll(Arrays.stream(Permission.values())
                        .map(permission -> "permission." + permission)
                        .toList());
    }

    @Test
    void the_words_of_exported_lists_are_in_both_languages() {
        assertThat(Messages.EXPORT.bundle(Language.VIETNAMESE).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Messages.EXPORT.bundle(Locale.ENGLISH).keySet());
    }

    @Test
    void roles_are_called_as_the_pages_call_them() throws IOException {
        for (Locale locale : new Locale[] {Language.VIETNAMESE, Locale.ENGLISH}) {
            JsonNode pages = new ObjectMapper()
                    .readTree(Path.of("../frontend/src/i18n/messages", locale.getLanguage(), "common.json")
                            .toFile());
            Messages.DOMAIN.bundle(locale).keySet().stream()
                    .filter(key -> key.startsWith("role."))
                    .forEach(key -> assertThat(Messages.DOMAIN.text(locale, key))
                            .isEqualTo(pages.path(key.replace('.', '_').toLowerCase(Locale.ROOT))
                                    .asText()));
        }
    }

    @Test
    void a_wording_with_a_value_shows_it() {
        Problem problem = Problem.invalid("/title", ViolationCode.TOO_LONG, 500);
        Stream.of(Language.VIETNAMESE, Locale.ENGLISH)
                .map(locale -> ProblemMapper.view(problem, locale, "/x"))
                .forEach(view -> assertThat(view.violations().getFirst().message())
                        .contains("500")
                        .doesNotContain("{0}"));
    }
}

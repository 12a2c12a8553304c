package vn.thidua.rulebook.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalogue that people read is rendered from the rules that judge. */
class CatalogueTest {

    private static final Path PUBLISHED = Path.of("..", "openapi", "rulebook.md");
    private static final String RENEW = "openapi/rulebook.md does not say what the rules say; renew it with"
            + " ./mvnw test -Dtest=CatalogueTest -Dcatalogue.write=true and look at the difference";

    @Test
    void the_published_catalogue_says_what_the_rules_say() throws IOException {
        String rendered = new Catalogue(RuleFiles.book()).render();
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(PUBLISHED, rendered);
        }
        assertThat(Files.readString(PUBLISHED)).as(RENEW).isEqualTo(rendered);
    }
}

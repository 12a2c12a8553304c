package vn.thidua.rulebook.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.thidua.rulebook.Rulebooks;

/** What the database keeps says what the files say: word for word, in the order of the law. */
@QuarkusTest
class StoredRulesTest {

    @Inject
    Rulebooks rulebooks;

    @Test
    void the_first_versions_are_the_files() {
        for (RuleSet file : RuleFiles.book().sets()) {
            RuleSet stored = rulebooks.book().set(file.framework());
            assertThat(stored).isEqualTo(file);
            assertThat(new ArrayList<>(stored.awards().keySet()))
                    .isEqualTo(new ArrayList<>(file.awards().keySet()));
        }
    }
}

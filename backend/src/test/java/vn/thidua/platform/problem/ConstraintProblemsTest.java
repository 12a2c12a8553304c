package vn.thidua.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The database is the second lock; each of its refusals must be said in words. */
@QuarkusTest
class ConstraintProblemsTest {

    private static final String NAMED = """
            select conname from pg_constraint c join pg_class t on t.oid = c.conrelid
             where t.relnamespace = 'public'::regnamespace and c.contype in ('c', 'u', 'x', 'f', 't') and not t.relispartition and t.relname <> 'flyway_schema_history'
            union
            select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
             where t.relnamespace = 'public'::regnamespace and x.indisunique and not x.indisprimary and not t.relispartition and t.relname <> 'flyway_schema_history'""";

    @Inject
    Jdbi jdbi;

    @Test
    void every_constraint_of_the_database_has_a_problem_code_and_no_entry_is_left_over() throws IOException {
        List<String> constraints = jdbi.withHandle(
                handle -> handle.createQuery(NAMED).mapTo(String.class).list());
        assertThat(table().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(constraints);
    }

    @Test
    void every_entry_names_codes_that_exist() throws IOException {
        table().forEach((constraint, entry) -> {
            String[] parts = entry.toString().trim().split("\\s+");
            assertThat(parts.length).as(constraint.toString()).isIn(1, 3);
            assertThat(ProblemCode.values()).extracting(Enum::name).contains(parts[0]);
            if (parts.length == 3) {
                assertThat(parts[1]).matches("[/?].+");
                assertThat(ViolationCode.values()).extracting(Enum::name).contains(parts[2]);
            }
        });
    }

    private static Properties table() throws IOException {
        Properties table = new Properties();
        try (var reader = new InputStreamReader(
                ConstraintProblemsTest.class.getResourceAsStream("/constraints.properties"), StandardCharsets.UTF_8)) {
            table.load(reader);
        }
        return table;
    }
}

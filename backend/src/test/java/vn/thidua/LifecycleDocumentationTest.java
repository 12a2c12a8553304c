package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.lifecycle.Condition;
import vn.thidua.platform.lifecycle.Lifecycle;
import vn.thidua.platform.lifecycle.Step;
import vn.thidua.platform.text.Messages;

/**
 * The lifecycles of all capabilities, found wherever a class holds one, as tables in {@code docs/lifecycles.md}. A stale file fails; run with
 * {@code -Dthidua.write-docs=true} to write it anew.
 */
class LifecycleDocumentationTest {

    private static final Path DOCUMENT = Path.of("docs", "lifecycles.md");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.thidua");

    private static final String HEAD = """
            # Lifecycles

            The state machines of the domain, written from the code by `LifecycleDocumentationTest`: do not edit by hand. After a change run
            `./mvnw test -Dtest=LifecycleDocumentationTest -Dthidua.write-docs=true`.

            *Who may* is a permission; its roles are in `access/Permission.java`. The last column is what the API says beside an action that
            is not yet allowed: the step needs the opposite to hold.

            """;

    @Test
    void the_tables_in_the_documentation_are_those_of_the_code() throws IOException {
        String expected = HEAD + String.join("\n", tables().values());
        if (Boolean.getBoolean("thidua.write-docs")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(DOCUMENT).hasContent(expected);
    }

    @Test
    void every_state_action_and_condition_is_worded_in_both_languages() {
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            var bundle = Messages.DOMAIN.bundle(locale);
            lifecycles()
                    .values()
                    .forEach(lifecycle -> keys(lifecycle)
                            .forEach(key -> assertThat(bundle.containsKey(key))
                                    .as(key + " in " + locale)
                                    .isTrue()));
        }
    }

    private static List<String> keys(Lifecycle<?, ?, ?> lifecycle) {
        return lifecycle.steps().stream()
                .flatMap(step -> keys(lifecycle.name(), step).stream())
                .distinct()
                .toList();
    }

    private static List<String> keys(String name, Step<?, ?, ?> step) {
        List<String> keys = new java.util.ArrayList<>();
        step.from().forEach(state -> keys.add("state." + name + "." + state.name()));
        if (step.to() != null) {
            keys.add("state." + name + "." + step.to().name());
        }
        keys.add("action." + name + "." + step.action().name());
        step.conditions().stream().map(Condition::key).forEach(key -> keys.add("condition." + key));
        return keys;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>();
        lifecycles().forEach((name, lifecycle) -> tables.put(name, lifecycle.toMarkdown()));
        return tables;
    }

    private static Map<String, Lifecycle<?, ?, ?>> lifecycles() {
        Map<String, Lifecycle<?, ?, ?>> found = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Lifecycle.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    Lifecycle<?, ?, ?> lifecycle = value(field);
                    assertThat(found.put(lifecycle.name(), lifecycle))
                            .as("one lifecycle a name")
                            .isNull();
                }
            }
        }
        assertThat(found).containsKeys("CAMPAIGN", "REGISTRATION");
        return found;
    }

    private static Lifecycle<?, ?, ?> value(JavaField declared) {
        try {
            Field field = declared.reflect();
            field.setAccessible(true);
            return (Lifecycle<?, ?, ?>) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

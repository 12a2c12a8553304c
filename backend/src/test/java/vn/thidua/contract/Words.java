package vn.thidua.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * Descriptions and examples of fields and parameters by name, in {@code contract/NAME.properties}: {@code name} serves everywhere,
 * {@code Schema.name} or {@code operationId.name} in one place. What an annotation says at the place itself wins.
 */
enum Words {
    DESCRIPTIONS("descriptions"),
    EXAMPLES("examples");

    private final Properties words = new Properties();

    Words(String name) {
        try (InputStream file = Words.class.getResourceAsStream("/contract/" + name + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("contract/" + name + ".properties is missing");
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<String> here(String place, String name) {
        return Optional.ofNullable(words.getProperty(place + "." + name));
    }

    Optional<String> anywhere(String name) {
        return Optional.ofNullable(words.getProperty(name));
    }

    Optional<String> of(String place, String name) {
        return here(place, name).or(() -> anywhere(name));
    }
}

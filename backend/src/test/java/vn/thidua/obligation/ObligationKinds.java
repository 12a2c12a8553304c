package vn.thidua.obligation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What the two files of words say of kinds. */
final class ObligationKinds {

    private static final String KIND = "obligation.kind.";

    private ObligationKinds() {}

    static List<String> withoutName() {
        return Stream.of("vi", "en").flatMap(ObligationKinds::missing).toList();
    }

    private static Stream<String> missing(String language) {
        Properties words = words("messages/domain_" + language + ".properties");
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("obligation.") && !key.startsWith(KIND))
                .map(key -> KIND + key.substring("obligation.".length()))
                .filter(key -> !words.containsKey(key))
                .map(key -> language + ": " + key);
    }

    private static Properties words(String file) {
        Properties words = new Properties();
        try (InputStream in = ObligationKinds.class.getClassLoader().getResourceAsStream(file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}

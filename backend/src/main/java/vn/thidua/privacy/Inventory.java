package vn.thidua.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.thidua.platform.Standing;

/** What is kept of people, as {@code privacy/inventory.yaml} says. */
record Inventory(Law law, List<Group> groups, List<String> notPersonal) {

    static final Inventory KEPT = read();

    /** Wording in both languages. */
    record Words(String vi, String en) {

        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : vi;
        }
    }

    record Law(String document, Standing standing, Words note) {}

    /** @param withheld why rows are not given to who asks; null when they are */
    record Group(
            String code,
            Words name,
            Words purpose,
            Words retention,
            Words readBy,
            Words withheld,
            Map<String, Columns> tables) {}

    /** @param person what of a row {@code t} is the person's id; null when a row is not tied to a record of a person */
    record Columns(@JsonProperty("of") String person, List<String> columns) {

        /** A column by its name alone, or an expression over {@code t}. */
        String personOf() {
            return Objects.requireNonNull(person).matches("\\w+") ? "t." + person : person;
        }
    }

    private static Inventory read() {
        try (InputStream file = Inventory.class.getResourceAsStream("/privacy/inventory.yaml")) {
            return new YAMLMapper().readValue(file, Inventory.class);
        } catch (IOException e) {
            throw new UncheckedIOException("privacy/inventory.yaml cannot be read", e);
        }
    }
}

package vn.thidua.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text files that come with the program. */
public final class ResourceText {

    private ResourceText() {}

    /** @param path from the root of the resources, with a slash before it */
    public static String of(String path) {
        try (InputStream file = ResourceText.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }
}

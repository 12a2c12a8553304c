package vn.thidua.platform.firststart;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A data file that was loaded: by its digest anyone can tell what a system began with.
 *
 * @param name under {@code firststart/}
 * @param sha256 of its bytes, in hexadecimal
 * @param entries how many it holds: rows of a CSV, elements of a JSON array
 */
public record LoadedFile(String name, String sha256, int entries) {

    static LoadedFile of(String name) {
        try (InputStream file = DataFile.open(name)) {
            byte[] bytes = file.readAllBytes();
            int entries = name.endsWith(".csv")
                    ? DataFile.rows(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))
                            .size()
                    : new ObjectMapper().readTree(bytes).size();
            return new LoadedFile(name, DigestUtils.sha256Hex(bytes), entries);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package vn.thidua.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the three roles of an embedded server: random, one set a data directory, in a file that only its owner reads. */
record DatabaseSecrets(String superuser, String owner, String app) {

    static DatabaseSecrets of(Path file) {
        if (!Files.exists(file)) {
            SecureRandom random = new SecureRandom();
            PrivateFiles.write(
                    file,
                    "# Passwords of the embedded PostgreSQL; lost passwords mean a lost database.\nsuperuser=%s\nowner=%s\napp=%s\n"
                            .formatted(password(random), password(random), password(random)));
        }
        return read(file);
    }

    private static DatabaseSecrets read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(Files.readString(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new EmbeddedPostgresException(
                    "Cannot read " + file + ": " + e
                            + ". It belongs to whoever started with this data directory first.",
                    e);
        }
        return new DatabaseSecrets(
                required(properties, "superuser", file),
                required(properties, "owner", file),
                required(properties, "app", file));
    }

    private static String required(Properties properties, String name, Path file) {
        String value = properties.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new EmbeddedPostgresException(file + " lacks the password '" + name + "'.");
        }
        return value;
    }

    /** Hexadecimal, so that no shell, URL or SQL literal has to quote it. */
    private static String password(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "DatabaseSecrets[hidden]";
    }
}

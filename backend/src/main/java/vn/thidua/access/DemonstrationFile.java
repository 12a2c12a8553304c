package vn.thidua.access;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The passwords that the first start made, in {@code demonstration-accounts.txt} of the data directory: for the owner's eyes only, printed at each start.
 * A line goes when its password has been changed.
 */
@Singleton
class DemonstrationFile {

    private static final Logger LOG = Logger.getLogger(DemonstrationFile.class);
    private static final String HEADER = "account  password  role  unit";

    private final Path file;

    DemonstrationFile(@ConfigProperty(name = "thidua.data") Path data) {
        this.file = data.resolve("demonstration-accounts.txt");
    }

    /** One account and its password. */
    record Line(String username, String password, Role role, String unit) {
        @Override
        public String toString() {
            return username + "  " + password + "  " + role + "  " + unit;
        }
    }

    /** On disk when it returns: the passwords must not be lost once the accounts are there. */
    void write(List<Line> lines) {
        List<String> text = new ArrayList<>(List.of(HEADER));
        lines.forEach(line -> text.add(line.toString()));
        replace(text);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangePassword.PasswordChanged changed) {
        strike(changed.username());
    }

    private synchronized void strike(String username) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> kept = lines.stream()
                    .filter(line -> !line.startsWith(username + "  "))
                    .toList();
            if (kept.size() < lines.size()) {
                replace(kept);
            }
        } catch (IOException unreadable) {
            LOG.warnf(unreadable, "%s still shows a password that no longer works", file);
        }
    }

    private void replace(List<String> lines) {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(next);
            try (FileChannel channel = FileChannel.open(
                    next,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                ByteBuffer text = StandardCharsets.UTF_8.encode(String.join("\n", lines) + "\n");
                while (text.hasRemaining()) {
                    channel.write(text);
                }
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel directory = FileChannel.open(file.getParent())) {
                directory.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

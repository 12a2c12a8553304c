package vn.thidua.paper.seal;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.platform.secret.MasterKey;

/** The key that seals, read when the first paper wants it. */
@Singleton
class SealKeys {

    private static final String TYPE = "PKCS12";
    private static final String ALIAS = "seal";

    private final SealSettings settings;
    private final MasterKey masterKey;
    private final Path development;
    private SealKey key;

    SealKeys(SealSettings settings, MasterKey masterKey, @ConfigProperty(name = "thidua.data") Path data) {
        this.settings = settings;
        this.masterKey = masterKey;
        this.development = data.toAbsolutePath().resolve("keys/seal-development.p12");
    }

    synchronized SealKey key() {
        if (key == null) {
            key = settings.keyStore().map(this::configured).orElseGet(this::ofDevelopment);
        }
        return key;
    }

    private SealKey configured(Path file) {
        return read(file, settings.keyStorePassword().orElse("").toCharArray());
    }

    private SealKey ofDevelopment() {
        char[] password =
                HexFormat.of().formatHex(masterKey.derive("seal-development")).toCharArray();
        if (!Files.exists(development)) {
            make(password);
        }
        return read(development, password);
    }

    private static SealKey read(Path file, char[] password) {
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(content, password);
            for (String alias : java.util.Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey found) {
                    return new SealKey(
                            found,
                            Arrays.stream(store.getCertificateChain(alias))
                                    .map(X509Certificate.class::cast)
                                    .toList());
                }
            }
            throw new IllegalStateException(file + " holds no key");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key store " + file + " cannot be read", unreadable);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key store " + file + " cannot be used", broken);
        }
    }

    private void make(char[] password) {
        try {
            SealKey made = DevelopmentCertificate.make();
            KeyStore store = KeyStore.getInstance(TYPE);
            store.load(null, null);
            store.setKeyEntry(ALIAS, made.key(), password, made.chain().toArray(Certificate[]::new));
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            store.store(content, password);
            write(content.toByteArray());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the key store " + development + " cannot be made", unwritable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(byte[] content) throws IOException {
        Files.createDirectories(development.getParent());
        try {
            Files.createFile(
                    development, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(development, content, StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException another) {
            // another instance was first: its key counts
        }
    }
}

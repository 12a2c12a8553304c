package vn.thidua.platform.secret;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one secret that is mounted from outside (setting {@code thidua.key-file}); made under the data directory when it is not there. Everything
 * else is derived from it by purpose, or lies in the database sealed by it.
 */
@Singleton
public class MasterKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;

    private final byte[] key;

    MasterKey(@ConfigProperty(name = "thidua.key-file") Path file) {
        this.key = read(file);
    }

    /** A key of 32 bytes for one purpose; the same purpose gives the same key on every instance. */
    public byte[] derive(String purpose) {
        return hmac(key, purpose.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static byte[] random(int bytes) {
        byte[] value = new byte[bytes];
        RANDOM.nextBytes(value);
        return value;
    }

    /** Encrypts what lies in the database: AES-256-GCM, the nonce in front. */
    public byte[] seal(String purpose, byte[] plain) {
        byte[] nonce = random(NONCE);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, purpose, nonce, plain);
        byte[] whole = java.util.Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return whole;
    }

    public byte[] open(String purpose, byte[] whole) {
        byte[] nonce = java.util.Arrays.copyOf(whole, NONCE);
        return crypt(Cipher.DECRYPT_MODE, purpose, nonce, java.util.Arrays.copyOfRange(whole, NONCE, whole.length));
    }

    private byte[] crypt(int mode, String purpose, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derive("seal:" + purpose), "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException(
                    "what lies in the database was not sealed by this key file: is thidua.key-file the right one?",
                    wrongKey);
        }
    }

    private static byte[] read(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != 32) {
                throw new IllegalStateException(file + " must hold 32 bytes in base64");
            }
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key file " + file + " cannot be read or made", unreadable);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(random(32)), StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException another) {
            // another instance was first: its key counts
        }
    }
}

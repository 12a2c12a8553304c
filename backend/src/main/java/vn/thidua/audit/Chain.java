package vn.thidua.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How one link follows from the one before. */
final class Chain {

    static final byte[] START = new byte[32];

    private Chain() {}

    static byte[] next(byte[] previous, byte[] digest) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(previous);
            return sha256.digest(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

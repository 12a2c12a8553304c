package vn.thidua.audit;

import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;

/** How one link follows from the one before. */
final class Chain {

    static final byte[] START = new byte[32];

    private Chain() {}

    static byte[] next(byte[] previous, byte[] digest) {
        MessageDigest sha256 = DigestUtils.getSha256Digest();
        sha256.update(previous);
        return sha256.digest(digest);
    }
}

package vn.thidua.ballot;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;

/** The code under which a paper is found among those counted. It says nothing of what the paper says; the member's browser reckons the same. */
final class Receipt {

    /** Without letters that are read for others. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private Receipt() {}

    /** @param credential digest of the paper's credential */
    static String of(byte[] credential, byte[] sealed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("receipt".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(credential);
        bytes.writeBytes(sealed);
        byte[] digest = DigestUtils.sha256(bytes.toByteArray());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(digest[i] & 31));
        }
        return code.toString();
    }
}

package vn.thidua.paper;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Knows of what went through it how much it was and its SHA-256; whoever closes it does not close what lies under it. */
final class DigestedOutput extends FilterOutputStream {

    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private long size;

    DigestedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        digest.update((byte) octet);
        size++;
        out.write(octet);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        size += length;
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    long size() {
        return size;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

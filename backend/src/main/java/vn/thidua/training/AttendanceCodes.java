package vn.thidua.training;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six figures that change every half minute, reckoned from a session's seed: what was shown is taken until the next one goes. */
final class AttendanceCodes {

    private static final long SECONDS = 30;
    private static final long FIGURES = 1_000_000;

    private AttendanceCodes() {}

    static AttendanceCodeView at(UUID seed, Instant now) {
        long step = now.getEpochSecond() / SECONDS;
        return new AttendanceCodeView(code(seed, step), Instant.ofEpochSecond((step + 1) * SECONDS));
    }

    static boolean matches(UUID seed, String code, Instant now) {
        long step = now.getEpochSecond() / SECONDS;
        return LongStream.of(step, step - 1).anyMatch(one -> code(seed, one).equals(code));
    }

    private static String code(UUID seed, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = ByteBuffer.allocate(16)
                    .putLong(seed.getMostSignificantBits())
                    .putLong(seed.getLeastSignificantBits())
                    .array();
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            return "%06d".formatted(Math.floorMod(ByteBuffer.wrap(digest).getLong(), FIGURES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package vn.thidua.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.secret.MasterKey;

/** Where a page ended, signed over the order and the filters: a cursor cannot be made up, nor carried to another list. */
@Singleton
public class Cursors {

    private static final int SIGNATURE = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final byte[] key;

    Cursors(MasterKey master) {
        this.key = master.derive("cursor");
    }

    /**
     * The last row of a page.
     *
     * @param sortValue its sort value as SQL prints it, null if it has none
     * @param id its id
     */
    record Seek(String sortValue, UUID id) {}

    String write(Seek seek, String list) {
        try {
            byte[] payload = JSON.writeValueAsBytes(
                    Arrays.asList(seek.sortValue(), seek.id().toString()));
            byte[] whole = Arrays.copyOf(sign(payload, list), SIGNATURE + payload.length);
            System.arraycopy(payload, 0, whole, SIGNATURE, payload.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Seek read(String cursor, String list) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(cursor);
            if (whole.length <= SIGNATURE) {
                throw Problem.of(ProblemCode.BAD_CURSOR);
            }
            byte[] payload = Arrays.copyOfRange(whole, SIGNATURE, whole.length);
            if (!MessageDigest.isEqual(Arrays.copyOf(whole, SIGNATURE), sign(payload, list))) {
                throw Problem.of(ProblemCode.BAD_CURSOR);
            }
            List<?> parts = JSON.readValue(payload, List.class);
            return new Seek((String) parts.get(0), UUID.fromString((String) parts.get(1)));
        } catch (java.io.IOException | IllegalArgumentException malformed) {
            throw Problem.of(ProblemCode.BAD_CURSOR);
        }
    }

    private byte[] sign(byte[] payload, String list) {
        byte[] listKey = MasterKey.hmac(key, list.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Arrays.copyOf(MasterKey.hmac(listKey, payload), SIGNATURE);
    }
}

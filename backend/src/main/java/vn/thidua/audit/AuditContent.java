package vn.thidua.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.StringJoiner;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import vn.thidua.event.SubjectType;

/**
 * What one audit entry says.
 *
 * @param content canonical JSON (keys sorted) as text: it is kept as text, so that the digest is over exactly these characters
 */
public record AuditContent(
        UUID id,
        Instant at,
        UUID accountId,
        String accountName,
        String action,
        Outcome outcome,
        SubjectType subjectType,
        UUID subjectId,
        String label,
        UUID unitId,
        String content) {

    /** Whether it was done or refused. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(
            name = "AuditOutcome",
            description = "Whether it was done or refused.")
    public enum Outcome {
        DONE,
        REFUSED
    }

    /** sha256 over the salt and the lines of the entry: the published recipe, so that anyone can recompute it. */
    public byte[] digest(byte[] salt) {
        MessageDigest sha256 = DigestUtils.getSha256Digest();
        sha256.update(salt);
        return sha256.digest(canonical().getBytes(StandardCharsets.UTF_8));
    }

    private String canonical() {
        StringJoiner lines = new StringJoiner("\n");
        for (Object part : new Object[] {
            id, at, accountId, accountName, action, outcome, subjectType, subjectId, label, unitId, content
        }) {
            lines.add(part == null ? "" : part.toString());
        }
        return lines.toString();
    }
}

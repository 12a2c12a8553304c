package vn.thidua.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import vn.thidua.directive.SignMode;

/**
 * What a signature covers, in one canonical form, so that its digest can be made again at any time from what the tables hold: JSON without
 * blanks, the fields in the order below, dates as text, names as they stood.
 */
record DecisionContent(
        UUID id,
        String number,
        String title,
        String legalBasis,
        UUID unitId,
        String signer,
        String signerTitle,
        SignMode signMode,
        LocalDate signedOn,
        List<Line> lines) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One award.
     *
     * @param recipientId null of a household, which is no record
     */
    record Line(UUID id, String recipient, UUID recipientId, UUID unitId, String unit, String award, int year) {}

    String canonical() {
        var root = JSON.createObjectNode();
        root.put("form", 1)
                .put("id", id.toString())
                .put("number", number)
                .put("title", title)
                .put("legalBasis", legalBasis)
                .put("unit", unitId.toString())
                .put("signer", signer)
                .put("signerTitle", signerTitle)
                .put("signMode", signMode.name())
                .put("signedOn", signedOn.toString());
        var all = root.putArray("lines");
        lines.forEach(line -> all.addObject()
                .put("id", line.id().toString())
                .put("recipient", line.recipient())
                .put("recipientId", Objects.toString(line.recipientId(), null))
                .put("unit", line.unitId().toString())
                .put("unitName", line.unit())
                .put("award", line.award())
                .put("year", line.year()));
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] digest() {
        return DigestUtils.sha256(canonical());
    }
}

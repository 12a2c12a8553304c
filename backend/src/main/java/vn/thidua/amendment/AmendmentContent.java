package vn.thidua.amendment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a signature covers, in one canonical form, so that its digest can be made again at any time from what the tables hold: JSON without blanks, the
 * fields in the order below, dates as text, what the awards read until then.
 */
final class AmendmentContent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AmendmentContent() {}

    static byte[] digest(Amendment amendment, Amendment.Signing signing, List<AmendmentLine> lines) {
        var root = JSON.createObjectNode();
        root.put("form", 1)
                .put("id", amendment.id().toString())
                .put("kind", amendment.kind().name())
                .put("number", amendment.numberText())
                .put("title", amendment.title())
                .put("legalBasis", amendment.legalBasis())
                .put("reason", amendment.reason())
                .put("conclusion", amendment.conclusion())
                .put("amends", amendment.amendedNumber())
                .put("amendsOn", amendment.amendedOn().toString())
                .put("unit", amendment.unitId().toString())
                .put("signer", signing.signerName())
                .put("signerTitle", signing.signerTitle())
                .put("signMode", signing.signMode().name())
                .put("signedOn", signing.on().toString());
        var grounds = root.putArray("grounds");
        Arrays.stream(amendment.grounds()).map(Enum::name).forEach(grounds::add);
        var all = root.putArray("lines");
        lines.forEach(line -> {
            Reading was = Reading.of(line.award());
            var entry = all.addObject();
            entry.put("award", line.award().id().toString())
                    .put("recipient", was.recipientName())
                    .put("unitName", was.unitName())
                    .put("year", was.year());
            if (line.reads() != null) {
                entry.putObject("reads")
                        .put("recipient", line.reads().recipientName())
                        .put("unitName", line.reads().unitName())
                        .put("year", line.reads().year());
            }
        });
        try {
            return DigestUtils.sha256(JSON.writeValueAsString(root));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

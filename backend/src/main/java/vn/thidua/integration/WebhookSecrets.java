package vn.thidua.integration;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.secret.MasterKey;

/** Signs by Standard Webhooks. A secret is told once, and lies in the database sealed by the master key. */
@Singleton
class WebhookSecrets {

    private static final String PREFIX = "whsec_";
    private static final String PURPOSE = "webhook-secret";
    private static final int BYTES = 32;

    private final MasterKey master;

    WebhookSecrets(MasterKey master) {
        this.master = master;
    }

    byte[] random() {
        return MasterKey.random(BYTES);
    }

    byte[] seal(byte[] secret) {
        return master.seal(PURPOSE, secret);
    }

    static String told(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** The header {@code webhook-signature}: one signature for each secret that stands. */
    String signature(List<byte[]> sealed, UUID id, long timestamp, String body) {
        byte[] content = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
        return sealed.stream()
                .map(secret -> "v1,"
                        + Base64.getEncoder().encodeToString(MasterKey.hmac(master.open(PURPOSE, secret), content)))
                .collect(Collectors.joining(" "));
    }
}

package vn.thidua.integration;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.integration.WebhookDeliveryView.WebhookAttemptView;
import vn.thidua.platform.JsonColumns;

/** Reads the attempts that a projection gathers as JSON. */
@Singleton
class WebhookAttempts {

    private final JsonColumns json;

    WebhookAttempts(JsonColumns json) {
        this.json = json;
    }

    List<WebhookAttemptView> read(String written) {
        return written == null ? List.of() : json.list(written, WebhookAttemptView[].class);
    }
}

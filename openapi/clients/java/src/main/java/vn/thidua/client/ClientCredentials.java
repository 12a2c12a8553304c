package vn.thidua.client;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import vn.thidua.client.api.IntegrationApi;
import vn.thidua.client.model.ClientToken;

/** Puts a token into every request: got by client credentials, and got again when it is about to expire. */
public final class ClientCredentials implements Consumer<HttpRequest.Builder> {

    /** So long before a token expires it is good for no new request. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final IntegrationApi tokens;
    private final String clientId;
    private final String clientSecret;
    private String token;
    private Instant until = Instant.MIN;

    private ClientCredentials(String base, String clientId, String clientSecret) {
        this.tokens = new IntegrationApi(at(base));
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** What the generated classes of {@code vn.thidua.client.api} take. */
    public static ApiClient connect(String base, String clientId, String clientSecret) {
        return at(base).setRequestInterceptor(new ClientCredentials(base, clientId, clientSecret));
    }

    @Override
    public void accept(HttpRequest.Builder request) {
        request.setHeader("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (Instant.now().isAfter(until)) {
            try {
                ClientToken told = tokens.requestClientToken("client_credentials", clientId, clientSecret, null, null, null);
                until = Instant.now().plusSeconds(told.getExpiresIn()).minus(MARGIN);
                token = told.getAccessToken();
            } catch (ApiException refused) {
                throw new IllegalStateException("no token: " + refused.getMessage(), refused);
            }
        }
        return token;
    }

    private static ApiClient at(String base) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(base);
        return client;
    }
}

package vn.thidua.integration;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.thidua.platform.time.BusinessClock;

/**
 * Sends one delivery. The name is resolved here, the address looked at, and the connection made to that very address, so that a name which leads elsewhere a moment
 * later leads nowhere; certificates are still held against the name. Vert.x, since no other client at hand can be told the address apart from the name.
 */
@Singleton
class WebhookSender {

    private static final int LETTERS_KEPT = 500;
    private static final int BYTES_READ = 4_096;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final HttpClient client;
    private final WebhookAddresses addresses;
    private final WebhookSettings settings;
    private final BusinessClock clock;

    WebhookSender(Vertx vertx, WebhookAddresses addresses, WebhookSettings settings, BusinessClock clock) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) settings.timeout().toMillis())
                .setKeepAlive(false)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                // After whoever waits has given up and told so: this is for what nobody waits for.
                .setIdleTimeout(2 * (int) settings.timeout().toMillis())
                .setMaxPoolSize(64)
                .setMaxHeaderSize(16_384));
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
    }

    void stopping(@Observes ShutdownEvent event) {
        client.close();
    }

    /** What came of it so far: the status counts from its first line on, whatever the body does. */
    private static final class Heard {
        private HttpClientRequest request;
        private boolean abandoned;
        private volatile Integer status;
        private final Buffer body = Buffer.buffer();

        /** A connection that comes too late is let go: what was noted as not sent is not sent. */
        synchronized Future<HttpClientResponse> send(HttpClientRequest connected, String content) {
            if (abandoned) {
                connected.reset();
                return Future.failedFuture("nobody waits any more");
            }
            request = connected;
            return connected.send(Buffer.buffer(content));
        }

        synchronized Optional<HttpClientRequest> abandon() {
            abandoned = true;
            return Optional.ofNullable(request);
        }

        synchronized boolean add(Buffer part) {
            body.appendBuffer(part.slice(0, Math.min(part.length(), BYTES_READ - Math.min(BYTES_READ, body.length()))));
            return body.length() >= BYTES_READ;
        }

        synchronized String text() {
            String text = new String(body.getBytes(), StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " ");
            return text.substring(0, Math.min(LETTERS_KEPT, text.length()));
        }
    }

    WebhookAnswer send(String url, Map<String, String> headers, String body) {
        Instant at = clock.now();
        long begun = System.nanoTime();
        Heard heard = new Heard();
        WebhookFailure failure = attempt(URI.create(url), headers, body, heard);
        int millis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        return heard.status == null
                ? new WebhookAnswer(at, millis, null, failure, null)
                : new WebhookAnswer(at, millis, heard.status, null, heard.text());
    }

    private WebhookFailure attempt(URI uri, Map<String, String> headers, String body, Heard heard) {
        InetAddress[] found;
        try {
            found = InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException nowhere) {
            return WebhookFailure.NAME_UNKNOWN;
        }
        Optional<InetAddress> address = addresses.allowed(uri, found);
        return address.isEmpty() ? WebhookFailure.ADDRESS_REFUSED : exchange(uri, address.get(), headers, body, heard);
    }

    private WebhookFailure exchange(
            URI uri, InetAddress address, Map<String, String> headers, String body, Heard heard) {
        try {
            client.request(options(uri, address, headers))
                    // Within, so that somebody listens before the answer can come: else its first part would be lost.
                    .compose(request -> heard.send(request, body).compose(response -> read(response, heard)))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return WebhookFailure.CONNECTION;
        } catch (TimeoutException slow) {
            return WebhookFailure.TIMEOUT;
        } catch (ExecutionException broken) {
            return WebhookFailure.CONNECTION;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return WebhookFailure.TIMEOUT;
        } finally {
            heard.abandon().ifPresent(HttpClientRequest::reset);
        }
    }

    private RequestOptions options(URI uri, InetAddress address, Map<String, String> headers) {
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : tls ? HTTPS : HTTP;
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        return options;
    }

    /** A receiver that never stops talking is not listened to for longer than it takes to know what it says. */
    private static Future<Void> read(HttpClientResponse response, Heard heard) {
        heard.status = response.statusCode();
        Promise<Void> enough = Promise.promise();
        response.handler(part -> {
            if (heard.add(part)) {
                enough.tryComplete();
            }
        });
        response.exceptionHandler(broken -> enough.tryComplete());
        response.endHandler(end -> enough.tryComplete());
        return enough.future();
    }
}

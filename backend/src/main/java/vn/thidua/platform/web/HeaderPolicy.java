package vn.thidua.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Sends the headers of {@code headers.properties} with every answer, errors and pages alike. */
@ApplicationScoped
class HeaderPolicy {

    private static final String FILE = "/headers.properties";
    /** Before everything else, so that no early answer goes without. */
    private static final int FIRST = Integer.MAX_VALUE;

    private final Map<String, String> headers = load();

    void register(@Observes Filters filters) {
        filters.register(this::apply, FIRST);
    }

    private void apply(RoutingContext context) {
        HttpServerResponse response = context.response();
        headers.forEach(response::putHeader);
        context.next();
    }

    private static Map<String, String> load() {
        Properties properties = new Properties();
        try (InputStream file = HeaderPolicy.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> headers = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> headers.put(name, properties.getProperty(name)));
        return headers;
    }
}

package vn.thidua.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.ParsedHeaderValue;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Serves the built single-page application on the port of the API; everything under /api and /q is left to others. */
@ApplicationScoped
class WebPages {

    private static final Logger LOG = Logger.getLogger(WebPages.class);

    private static final String FOREVER = "public, max-age=31536000, immutable";
    /** Kept, but asked about each time: a new version of the application is there at the next click. */
    private static final String ASK_FIRST = "no-cache";

    private final WebFiles files;

    WebPages(@ConfigProperty(name = "thidua.web") Optional<Path> directory) {
        this.files = directory.filter(WebPages::built).map(WebFiles::in).orElseGet(WebFiles::none);
    }

    void register(@Observes Router router) {
        router.route().order(0).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String address = context.normalizedPath();
        if (under(address, "/api") || under(address, "/q")) {
            context.next();
            return;
        }
        HttpMethod method = context.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            context.response()
                    .putHeader("Allow", "GET, HEAD")
                    .setStatusCode(405)
                    .end();
            return;
        }
        if (files.lacksSlash(address)) {
            context.redirect(address + "/");
            return;
        }
        files.find(address).ifPresentOrElse(file -> answer(context, address, file), () -> missing(context));
    }

    private static void answer(RoutingContext context, String address, WebFile file) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response()
                .putHeader("Content-Type", file.mediaType())
                .putHeader("Cache-Control", WebFiles.asset(address) ? FOREVER : ASK_FIRST)
                .putHeader("ETag", file.etag());
        if (!file.encoded().isEmpty()) {
            response.putHeader("Vary", "Accept-Encoding");
        }
        if (file.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        String coding = file.codingFor(accepted(context));
        if (coding != null) {
            response.putHeader("Content-Encoding", coding);
        }
        Path content = file.content(coding);
        if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader("Content-Length", Long.toString(content.toFile().length()))
                    .end();
            return;
        }
        response.sendFile(content.toString())
                .onFailure(failure -> LOG.warnf("%s was not sent: %s", address, failure.getMessage()));
    }

    private static void missing(RoutingContext context) {
        context.response()
                .setStatusCode(404)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .end("Không có tệp này. / There is no such file.\n");
    }

    private static Set<String> accepted(RoutingContext context) {
        return context.parsedHeaders().acceptEncoding().stream()
                .filter(coding -> coding.weight() > 0)
                .map(ParsedHeaderValue::value)
                .collect(Collectors.toSet());
    }

    private static boolean under(String address, String root) {
        return address.equals(root) || address.startsWith(root + "/");
    }

    private static boolean built(Path directory) {
        if (Files.isDirectory(directory)) {
            return true;
        }
        LOG.warnf("The pages are not built: %s is missing; only the API is served.", directory);
        return false;
    }
}

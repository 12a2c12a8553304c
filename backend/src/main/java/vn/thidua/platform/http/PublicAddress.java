package vn.thidua.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find the pages: as configured, or where the request came to. */
@Singleton
public class PublicAddress {

    private final Optional<String> configured;

    @Context
    UriInfo request;

    PublicAddress(@ConfigProperty(name = "thidua.public-address") Optional<String> configured) {
        this.configured = configured;
    }

    /** The address of a page, for who is answered. */
    public String of(String path) {
        return configured(path).orElseGet(() -> at(request.getBaseUri().toString(), path));
    }

    /** The address of a page where nobody asks; empty where none is configured. */
    public Optional<String> configured(String path) {
        return configured.map(base -> at(base, path));
    }

    private static String at(String base, String path) {
        return base.replaceAll("/+$", "") + path;
    }
}

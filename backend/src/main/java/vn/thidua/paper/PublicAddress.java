package vn.thidua.paper;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

/** Where anyone finds the public pages: as configured, or where the request came to. */
@Singleton
class PublicAddress {

    private static final String VERIFICATION = "/cong-khai/kiem-tra?code=";

    private final PaperSettings settings;

    @Context
    UriInfo request;

    PublicAddress(PaperSettings settings) {
        this.settings = settings;
    }

    /** @param code as people read it */
    String verification(String code) {
        String base =
                settings.publicAddress().orElseGet(() -> request.getBaseUri().toString());
        return base.replaceAll("/+$", "") + VERIFICATION + code;
    }
}

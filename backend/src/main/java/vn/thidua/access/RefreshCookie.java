package vn.thidua.access;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;

/** The cookie that the refresh token travels in: read by no script, sent to no other path, and by no other site. */
final class RefreshCookie {

    static final String NAME = "thidua_refresh";

    private RefreshCookie() {}

    static NewCookie holding(String token, Duration lifetime, UriInfo uri) {
        return builder(uri).value(token).maxAge((int) lifetime.toSeconds()).build();
    }

    static NewCookie gone(UriInfo uri) {
        return builder(uri).value("").maxAge(0).build();
    }

    private static NewCookie.Builder builder(UriInfo uri) {
        return new NewCookie.Builder(NAME)
                .path("/api/v1/tokens")
                .httpOnly(true)
                .secure("https".equals(uri.getRequestUri().getScheme()))
                .sameSite(NewCookie.SameSite.STRICT);
    }
}

package vn.thidua.access;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/**
 * What a cookie answers for is accepted from our own pages only. Browsers name the page that asks in {@code Origin}; who sends none is no browser, and
 * cannot be led astray by a foreign page.
 */
final class Origins {

    private Origins() {}

    /** @throws Problem {@code FOREIGN_ORIGIN} */
    static void requireOwn(HttpHeaders headers, UriInfo uri) {
        String origin = headers.getHeaderString("Origin");
        String site = headers.getHeaderString("Sec-Fetch-Site");
        boolean own = origin == null
                ? site == null || site.equals("same-origin") || site.equals("none")
                : origin.equalsIgnoreCase(of(uri.getRequestUri()));
        if (!own) {
            throw Problem.of(ProblemCode.FOREIGN_ORIGIN);
        }
    }

    private static String of(URI request) {
        boolean usual =
                request.getPort() == -1 || request.getPort() == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getHost() + (usual ? "" : ":" + request.getPort());
    }
}

package vn.thidua.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.thidua.platform.time.BusinessClock;

/** Tells with every answer of a deprecated operation since when it is (RFC 9745), until when it answers (RFC 8594), and what supersedes it (RFC 5829). */
@Provider
@Priority(Priorities.USER)
class DeprecationHeaders implements ContainerResponseFilter {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (operation.getResourceMethod() == null) {
            return;
        }
        Deprecation deprecation = operation.getResourceMethod().getAnnotation(Deprecation.class);
        if (deprecation != null) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putSingle("Deprecation", "@" + begin(deprecation.since()).getEpochSecond());
            headers.putSingle("Sunset", HTTP_DATE.format(begin(deprecation.sunset())));
            headers.add(
                    "Link",
                    "<" + successor(deprecation, request.getUriInfo())
                            + ">; rel=\"successor-version\", </api-reference/#" + name()
                            + ">; rel=\"deprecation\"; type=\"text/html\"");
        }
    }

    private String name() {
        return operation.getResourceMethod().getAnnotation(Operation.class).operationId();
    }

    private static Instant begin(String day) {
        return LocalDate.parse(day).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private static String successor(Deprecation deprecation, UriInfo uri) {
        Map<String, Object> values = new HashMap<>();
        uri.getPathParameters().forEach((name, all) -> values.put(name, all.getFirst()));
        return UriBuilder.fromUri(deprecation.successor()).buildFromMap(values).toString();
    }
}

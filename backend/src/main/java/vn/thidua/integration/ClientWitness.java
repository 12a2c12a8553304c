package vn.thidua.integration;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.thidua.access.Actor;

/** Counts what a client was answered, and tells it how much more it may ask (draft-ietf-httpapi-ratelimit-headers). */
@Provider
@Priority(Priorities.USER)
class ClientWitness implements ContainerResponseFilter {

    @Inject
    Actor actor;

    @Inject
    CurrentClient current;

    @Inject
    ClientUsage usage;

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        UUID client = actor.clientId();
        if (client == null || operation.getResourceMethod() == null) {
            return;
        }
        Operation described = operation.getResourceMethod().getAnnotation(Operation.class);
        if (described != null) {
            usage.count(client, described.operationId(), response.getStatus() >= 400);
        }
        if (current.left() != null) {
            say(current.left(), response.getHeaders());
        }
    }

    private static void say(RateLimits.Left left, MultivaluedMap<String, Object> headers) {
        headers.putSingle("RateLimit-Policy", "\"client\";q=" + left.quota() + ";w=" + RateLimits.WINDOW_SECONDS);
        headers.putSingle("RateLimit", "\"client\";r=" + left.remaining() + ";t=" + left.resetSeconds());
    }
}

package vn.thidua.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;

/**
 * Puts into the trail what an auditor looks at, people and programs alike: they see all and change nothing, so what they saw is all that can be asked of them.
 * Words searched for stay out, since they may be somebody's name. An answer that cannot be written down is not given.
 */
@Provider
@Priority(Priorities.USER)
class AuditorsReading implements ContainerResponseFilter {

    private static final String ACTION = "READ";
    private static final String WORDS = "q";

    @Inject
    Writer writer;

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals("GET")
                && response.getStatus() == 200
                && operation.getResourceMethod() != null
                && !operation.getResourceMethod().isAnnotationPresent(Open.class)
                && !operation.getResourceMethod().isAnnotationPresent(SignedIn.class)) {
            writer.write(OperationName.of(operation.getResourceMethod()), request.getUriInfo());
        }
    }

    /** Apart, since filters are made before there is a database. */
    @ApplicationScoped
    static class Writer {

        private final Trail trail;
        private final Actor actor;

        Writer(Trail trail, Actor actor) {
            this.trail = trail;
            this.actor = actor;
        }

        @Transactional
        void write(String operationName, UriInfo address) {
            if (actor.isSignedIn() && actor.grants().stream().anyMatch(grant -> grant.role() == Role.AUDITOR)) {
                Map<String, Object> content = new TreeMap<>();
                content.put("operation", operationName);
                content.put("path", address.getPath());
                content.put("asked", asked(address));
                trail.noted(new Happening(
                        ACTION, SubjectType.REQUEST, RequestSubject.id(address), operationName, null, content));
            }
        }

        private static Map<String, Object> asked(UriInfo address) {
            Map<String, Object> asked = new TreeMap<>();
            address.getQueryParameters().forEach((name, values) -> asked.put(name, name.equals(WORDS) ? "…" : values));
            return asked;
        }
    }
}

package vn.thidua.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;
import vn.thidua.audit.Trail;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.problem.ProblemView;

/**
 * Puts into the trail what somebody known tried and was not allowed: every 403, and on writes what was not there for them (404) or no longer
 * possible (409). Only the address and the code, never what was sent. Use cases write no refusals of their own for these, so none stands twice;
 * wrong passwords, which nobody known has tried, are written where they are refused.
 */
@Provider
@Priority(Priorities.USER)
class RefusalTrail implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(RefusalTrail.class);

    @Inject
    Writer writer;

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ProblemView problem
                && isWorthKeeping(problem.status(), request.getMethod())
                && operation.getResourceMethod() != null) {
            writer.write(request, OperationName.of(operation.getResourceMethod()), problem);
        }
    }

    private static boolean isWorthKeeping(int status, String method) {
        return status == 403 || (status == 404 || status == 409) && !method.equals("GET");
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

        /** A trail that cannot be written does not change the answer, which was a refusal anyway. */
        void write(ContainerRequestContext request, String operation, ProblemView problem) {
            if (!actor.isSignedIn()) {
                return;
            }
            String path = request.getUriInfo().getPath();
            try {
                trail.refused(
                        operation,
                        subjectType(path),
                        RequestSubject.id(request.getUriInfo()),
                        null,
                        Map.of("method", request.getMethod(), "path", path, "code", problem.code()));
            } catch (RuntimeException lost) {
                LOG.errorf(lost, "the refusal %s of %s could not be put into the trail", problem.code(), operation);
            }
        }
    }

    /** {@code /api/v1/council-results/…} is about a COUNCIL_RESULT; what names no such thing is about the request itself. */
    private static SubjectType subjectType(String path) {
        String[] parts = path.replaceFirst("^/?api/v1/", "").split("/", -1);
        String singular = parts[0].equals("people") ? "person" : parts[0].replaceFirst("s$", "");
        String name = singular.replace('-', '_').toUpperCase(Locale.ROOT);
        for (SubjectType type : SubjectType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return SubjectType.REQUEST;
    }
}

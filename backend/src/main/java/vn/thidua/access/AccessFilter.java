package vn.thidua.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/**
 * The gate in front of every operation: finds out who is asking and refuses early what they hold nowhere. It runs inside Jakarta REST, so that
 * its refusals are problems like all others, those of a forged or expired token too.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class AccessFilter implements ContainerRequestFilter {

    private final Map<Method, Gate> gates = new ConcurrentHashMap<>();

    @Inject
    Bearers bearers;

    @Inject
    CurrentCaller current;

    @Inject
    Actor actor;

    @Inject
    ClientDirectory clients;

    @Inject
    CurrentVertxRequest http;

    @Context
    ResourceInfo operation;

    /** What one operation asks of whoever calls it. */
    private record Gate(boolean open, boolean beforePasswordChange, Permission permission) {

        static Gate of(Method method) {
            Needs needs = method.getAnnotation(Needs.class);
            SignedIn signedIn = method.getAnnotation(SignedIn.class);
            if (needs != null) {
                return new Gate(false, false, needs.value());
            }
            if (signedIn != null) {
                return new Gate(false, signedIn.beforePasswordChange(), null);
            }
            if (method.isAnnotationPresent(Open.class)) {
                return new Gate(true, true, null);
            }
            throw new IllegalStateException(method + " carries none of @Needs, @SignedIn and @Open");
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Gate gate = gates.computeIfAbsent(operation.getResourceMethod(), Gate::of);
        if (gate.open()) {
            return;
        }
        Caller caller = bearers.caller(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        current.set(caller);
        if (caller.clientId() != null) {
            clients.admit(caller.clientId(), address());
            if (gate.permission() == null && !gate.beforePasswordChange()) {
                throw Problem.of(ProblemCode.OUTSIDE_SCOPES, "-");
            }
        }
        if (caller.mustChangePassword() && !gate.beforePasswordChange()) {
            throw Problem.of(ProblemCode.PASSWORD_CHANGE_REQUIRED);
        }
        if (gate.permission() != null) {
            actor.require(gate.permission());
        }
    }

    private String address() {
        return http.getCurrent().request().remoteAddress().hostAddress();
    }
}

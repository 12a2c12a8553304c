package vn.thidua.integration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import java.util.Set;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ProblemView;

/** A refusal that programs written for RFC 6749 (5.2) understand, and those written for this API. */
record TokenRefusal(
        @JsonUnwrapped ProblemView problem,
        String error,
        @JsonProperty("error_description") String description) {

    private static final Set<ProblemCode> OF_OAUTH =
            Set.of(ProblemCode.INVALID_CLIENT, ProblemCode.INVALID_SCOPE, ProblemCode.UNSUPPORTED_GRANT_TYPE);

    static TokenRefusal of(Problem problem, ProblemView view) {
        ProblemCode code = problem.code();
        String error = switch (code) {
            case ADDRESS_NOT_ALLOWED -> "unauthorized_client";
            case TOO_MANY_ATTEMPTS -> "temporarily_unavailable";
            default -> OF_OAUTH.contains(code) ? code.name().toLowerCase(Locale.ROOT) : "invalid_request";
        };
        return new TokenRefusal(view, error, code.name());
    }
}

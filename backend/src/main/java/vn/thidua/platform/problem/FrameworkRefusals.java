package vn.thidua.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The framework brings mappers of its own for these two, nearer to them than {@link ProblemMapper} is; here they come back to it. */
class FrameworkRefusals {

    private final ProblemMapper problems;

    FrameworkRefusals(ProblemMapper problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException failure) {
        return problems.toResponse(failure);
    }

    @ServerExceptionMapper
    public Response invalid(ValidationException failure) {
        return problems.toResponse(failure);
    }
}

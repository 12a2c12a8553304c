package vn.thidua.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Quarkus brings a mapper of its own for JSON that does not fit, nearer than {@link ProblemMapper}: this one takes its place. */
@Provider
public class JsonProblemMapper implements ExceptionMapper<MismatchedInputException> {

    @Inject
    ProblemMapper problems;

    @Override
    public Response toResponse(MismatchedInputException unfit) {
        return problems.toResponse(unfit);
    }
}

package vn.thidua.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.text.Messages;

/** The one place where a failure becomes an answer. What is our bug is logged with its stack and told without it. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json", "utf-8");

    @Inject
    JsonProblems jsonProblems;

    @Inject
    ConstraintProblems constraintProblems;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uriInfo;

    @Override
    public Response toResponse(Throwable failure) {
        return answer(logged(failure), Language.of(headers));
    }

    /** What befell one of many things that a request was about, where the others go on. */
    public ProblemView told(Throwable failure, Locale locale) {
        return view(logged(failure), locale, null);
    }

    private Problem logged(Throwable failure) {
        Problem problem = problemIn(failure);
        if (problem.code().status() >= 500) {
            LOG.errorf(failure, "unexpected failure at %s", uriInfo == null ? "?" : uriInfo.getPath());
        }
        return problem;
    }

    /** Words the problem in one language; also used where no mapper runs, such as authentication. */
    public Response answer(Problem problem, Locale locale) {
        ProblemView view = view(
                problem,
                locale,
                uriInfo == null ? null : uriInfo.getRequestUri().getPath());
        Response.ResponseBuilder response = Response.status(view.status())
                .type(PROBLEM_JSON)
                .entity(view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        if (view.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (view.status() == 429 && !problem.args().isEmpty()) {
            response.header(HttpHeaders.RETRY_AFTER, problem.args().getFirst());
        }
        return response.build();
    }

    public static ProblemView view(Problem problem, Locale locale, String instance) {
        String code = problem.code().name();
        List<ProblemView.ViolationView> violations = problem.violations().stream()
                .map(violation -> new ProblemView.ViolationView(
                        violation.pointer(),
                        violation.code().name(),
                        Messages.PROBLEMS.text(
                                locale, "violation." + violation.code().name(), violation.args())))
                .toList();
        return new ProblemView(
                "/problems/" + code,
                Messages.PROBLEMS.text(locale, code + ".title"),
                problem.code().status(),
                code,
                Messages.PROBLEMS.text(locale, code + ".detail", problem.args()),
                instance,
                violations);
    }

    /** What a failure means to whoever asked. */
    public Problem problemIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Problem problem -> {
                    return problem;
                }
                case ConstraintViolationException invalid -> {
                    return BeanViolations.problem(invalid);
                }
                case JacksonException malformed -> {
                    return jsonProblems.problem(malformed);
                }
                case OptimisticLockException stale -> {
                    return Problem.of(ProblemCode.LOST_RACE);
                }
                case StaleStateException stale -> {
                    return Problem.of(ProblemCode.LOST_RACE);
                }
                case java.sql.SQLException refused -> {
                    return constraintProblems.problem(refused);
                }
                default -> {
                    // look further down the chain of causes
                }
            }
        }
        return failure instanceof WebApplicationException http ? httpProblem(http) : Problem.of(ProblemCode.INTERNAL);
    }

    private static Problem httpProblem(WebApplicationException http) {
        int status = http.getResponse().getStatus();
        return Problem.of(
                switch (status) {
                    case 400 -> ProblemCode.MALFORMED_JSON;
                    case 401 -> ProblemCode.NOT_SIGNED_IN;
                    case 403 -> ProblemCode.NOT_ALLOWED;
                    case 404 -> ProblemCode.NOT_FOUND;
                    case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
                    case 406 -> ProblemCode.NOT_ACCEPTABLE;
                    case 413 -> ProblemCode.FILE_TOO_LARGE;
                    case 415 -> ProblemCode.WRONG_MEDIA_TYPE;
                    case 503 -> ProblemCode.UNAVAILABLE;
                    default -> ProblemCode.INTERNAL;
                });
    }
}

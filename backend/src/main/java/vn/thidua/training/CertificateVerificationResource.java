package vn.thidua.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.register.CodeGuesses;
import vn.thidua.register.VerificationCode;

@Path("/api/v1/public/training-certificates/verification/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "training")
@RunOnVirtualThread
class CertificateVerificationResource {

    private final Learners learners;
    private final CodeGuesses guesses;

    CertificateVerificationResource(Learners learners, CodeGuesses guesses) {
        this.learners = learners;
        this.guesses = guesses;
    }

    @GET
    @Open
    @Refuses(ProblemCode.TOO_MANY_ATTEMPTS)
    @Operation(
            operationId = "verifyTrainingCertificate",
            summary = "Check a certificate of training by its code, without login",
            description =
                    "404 when nothing is known by that code. Whoever tries too many codes that do not exist waits (429), those of awards among them.")
    public CertificateVerification verify(
            @Parameter(
                            description = "As it stands on the paper; small letters, blanks and hyphens do not matter.",
                            example = "7K2M-Q9XD-04TB")
                    @PathParam("code")
                    String code,
            @Context HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        guesses.requireFew(address);
        return VerificationCode.read(code).flatMap(learners::verify).orElseThrow(() -> {
            guesses.missed(address);
            return Problem.notFound();
        });
    }
}

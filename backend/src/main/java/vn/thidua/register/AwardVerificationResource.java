package vn.thidua.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Open;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.text.Language;

@Path("/api/v1/public/awards/verification/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register")
@RunOnVirtualThread
class AwardVerificationResource {

    private final AwardConfirmations confirmations;
    private final CodeGuesses guesses;
    private final Language language;

    AwardVerificationResource(AwardConfirmations confirmations, CodeGuesses guesses, Language language) {
        this.confirmations = confirmations;
        this.guesses = guesses;
        this.language = language;
    }

    @GET
    @Open
    @Refuses(ProblemCode.TOO_MANY_ATTEMPTS)
    @Operation(
            operationId = "verifyAward",
            summary = "Check a paper by its code, without login",
            description =
                    "What of the award stands today, by the code of the award or of a confirmation of it; 404 when nothing is known by that"
                            + " code. Whoever tries too many codes that do not exist waits (429).")
    public AwardVerification verify(
            @Parameter(
                            description = "As it stands on the paper; small letters, blanks and hyphens do not matter.",
                            example = "7K2M-Q9XD-04TB")
                    @PathParam("code")
                    String code,
            @Context HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        guesses.requireFew(address);
        Optional<AwardVerification> known =
                VerificationCode.read(code).flatMap(read -> confirmations.verify(read, language.locale()));
        return known.orElseThrow(() -> {
            guesses.missed(address);
            return Problem.notFound();
        });
    }
}

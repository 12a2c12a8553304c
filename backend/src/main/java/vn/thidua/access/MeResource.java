package vn.thidua.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;
import vn.thidua.platform.time.BusinessClock;

/** What concerns oneself. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access", description = "Signing in, sessions, accounts and the roles they hold.")
@RunOnVirtualThread
public class MeResource {

    private final CurrentCaller current;
    private final Actor actor;
    private final Grants grants;
    private final ChangePassword changePassword;
    private final Jdbi jdbi;
    private final BusinessClock clock;

    MeResource(
            CurrentCaller current,
            Actor actor,
            Grants grants,
            ChangePassword changePassword,
            Jdbi jdbi,
            BusinessClock clock) {
        this.current = current;
        this.actor = actor;
        this.grants = grants;
        this.changePassword = changePassword;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @GET
    @SignedIn(beforePasswordChange = true)
    @Operation(
            operationId = "getMe",
            summary = "Who I am, what I may do, and where",
            description =
                    "The account, the person behind it, the roles held today with their units, and what they allow somewhere.")
    public MeView me() {
        Caller caller = current.get();
        EnumSet<Permission> permissions = EnumSet.noneOf(Permission.class);
        permissions.addAll(actor.permissions());
        return new MeView(
                new MeView.Self(
                        caller.accountId(), caller.username(), caller.displayName(), caller.mustChangePassword()),
                person(caller),
                grants.today(caller.accountId()),
                permissions,
                clock.today());
    }

    @PUT
    @Path("/password")
    @SignedIn(beforePasswordChange = true)
    @Refuses(ProblemCode.TOO_MANY_ATTEMPTS)
    @Operation(
            operationId = "changePassword",
            summary = "Choose my password",
            description = "At least twelve characters, without the user name. Ends all other sessions of the account.")
    public void changePassword(@Valid @NotNull PasswordChange change, @Context HttpServerRequest request) {
        changePassword.change(change, request.remoteAddress().hostAddress());
    }

    private PersonRef person(Caller caller) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select p.id, p.name, p.employee_code from account a join person p on p.id = a.person_id where a.id = :account")
                .bind("account", caller.accountId())
                .map((row, context) ->
                        new PersonRef(Rows.id(row, "id"), row.getString("name"), row.getString("employee_code")))
                .findOne()
                .orElse(null));
    }
}

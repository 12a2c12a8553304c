package vn.thidua.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.platform.export.ExportRequest;
import vn.thidua.platform.export.Exports;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

/** The accounts, for their administrators. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
@RunOnVirtualThread
public class AccountResource {

    private final Accounts accounts;
    private final KeepAccounts keep;
    private final GiveRoles roles;
    private final Exports exports;

    AccountResource(Accounts accounts, KeepAccounts keep, GiveRoles roles, Exports exports) {
        this.accounts = accounts;
        this.keep = keep;
        this.roles = roles;
        this.exports = exports;
    }

    @GET
    @Needs(Permission.ACCOUNT_READ)
    @Operation(
            operationId = "listAccounts",
            summary = "List accounts",
            description =
                    "Accounts that hold a role within reach, and those that hold none. Sort by username or createdAt.")
    public Page<AccountItem> list(
            @BeanParam @Valid PageRequest page,
            @Parameter(description = "Words of the user name or the displayed name.") @QueryParam("q") String q,
            @QueryParam("state") AccountState state,
            @Parameter(description = "Held today.") @QueryParam("role") Role role) {
        return accounts.listing(q, state, role).page(page);
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Permission.ACCOUNT_READ)
    @Operation(
            operationId = "exportAccounts",
            summary = "Accounts as a file",
            description = "As listed, with the same filters and order, whole; that it was taken is in the trail.")
    public Response exportAccounts(
            @Parameter(description = "Words of the user name or the displayed name.") @QueryParam("q") String q,
            @QueryParam("state") AccountState state,
            @Parameter(description = "Held today.") @QueryParam("role") Role role,
            @BeanParam @Valid ExportRequest export) {
        return exports.of(AccountItem.SHEET, accounts.listing(q, state, role), export);
    }

    /** Not idempotent by key: the kept answer would hold the password. The name, unique, makes it safe to repeat. */
    @POST
    @Needs(Permission.ACCOUNT_EDIT)
    @Refuses({ProblemCode.ALREADY_EXISTS, ProblemCode.TOO_MANY_ATTEMPTS})
    @Operation(
            operationId = "createAccount",
            summary = "Create an account",
            description =
                    "Answers a one-time password, told this once; it must be changed at the first sign-in. Roles are given separately.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response create(@Valid @NotNull AccountDraft draft) {
        AccountView view = keep.create(draft);
        return Answer.created("accounts", view.id(), view.version(), view);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.ACCOUNT_READ)
    @Operation(
            operationId = "getAccount",
            summary = "One account",
            description = "With the roles that stand, today or later.")
    @APIResponse(
            responseCode = "200",
            description = "The account.",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response get(@PathParam("id") UUID id) {
        AccountView view = accounts.view(id);
        return Answer.ok(view.version(), view);
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.ACCOUNT_EDIT)
    @Operation(
            operationId = "changeAccount",
            summary = "Change an account",
            description = "Its displayed name and the person behind it. Only for who reaches every role that it holds.")
    @APIResponse(
            responseCode = "200",
            description = "Changed.",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AccountChange change) {
        AccountView view = keep.change(id, ifMatch, change);
        return Answer.ok(view.version(), view);
    }

    @POST
    @Path("/{id}/password-reset")
    @Needs(Permission.ACCOUNT_EDIT)
    @Refuses({ProblemCode.OWN_ACCOUNT, ProblemCode.TOO_MANY_ATTEMPTS})
    @Operation(
            operationId = "resetPassword",
            summary = "Reset a password",
            description = "Answers a one-time password, told this once, and ends all sessions of the account.")
    @APIResponse(
            responseCode = "200",
            description = "Reset.",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response resetPassword(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        AccountView view = keep.resetPassword(id, ifMatch);
        return Answer.ok(view.version(), view);
    }

    @POST
    @Path("/{id}/lock")
    @Needs(Permission.ACCOUNT_EDIT)
    @Refuses({ProblemCode.OWN_ACCOUNT, ProblemCode.LAST_ADMIN})
    @Operation(
            operationId = "lockAccount",
            summary = "Lock an account",
            description =
                    "It cannot sign in, and its sessions end at once. Nobody locks themselves, nor the last administrator of a unit.")
    @APIResponse(
            responseCode = "200",
            description = "Locked.",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response lock(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Reason reason) {
        AccountView view = keep.lock(id, ifMatch, reason.reason());
        return Answer.ok(view.version(), view);
    }

    @POST
    @Path("/{id}/unlock")
    @Needs(Permission.ACCOUNT_EDIT)
    @Operation(operationId = "unlockAccount", summary = "Unlock an account", description = "It can sign in again.")
    @APIResponse(
            responseCode = "200",
            description = "Unlocked.",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response unlock(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        AccountView view = keep.unlock(id, ifMatch);
        return Answer.ok(view.version(), view);
    }

    @POST
    @Path("/{id}/grants")
    @Idempotent
    @Needs(Permission.ACCOUNT_EDIT)
    @Refuses({ProblemCode.WRONG_STATE, ProblemCode.OVERLAP})
    @Operation(
            operationId = "giveRole",
            summary = "Give a role",
            description =
                    "Over a unit within reach, from one day to another. The same role over the same unit must not overlap.")
    @APIResponse(
            responseCode = "201",
            description = "Given.",
            content = @Content(schema = @Schema(implementation = GrantView.class)))
    public Response give(@PathParam("id") UUID id, @Valid @NotNull GrantDraft draft) {
        GrantView grant = roles.give(id, draft);
        return Answer.created("grants", grant.id(), grant);
    }
}

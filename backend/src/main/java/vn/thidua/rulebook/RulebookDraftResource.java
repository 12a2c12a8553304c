package vn.thidua.rulebook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.thidua.access.Needs;
import vn.thidua.access.Permission;
import vn.thidua.platform.http.Answer;
import vn.thidua.platform.http.Idempotent;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Refuses;

@Path("/api/v1/rulebooks/{framework}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rulebook")
@RunOnVirtualThread
class RulebookDraftResource {

    private final RulebookSteps steps;
    private final DraftRulebook write;
    private final ConfirmRule confirm;
    private final RulebookPages pages;
    private final RulebookImpact impact;

    RulebookDraftResource(
            RulebookSteps steps, DraftRulebook write, ConfirmRule confirm, RulebookPages pages, RulebookImpact impact) {
        this.steps = steps;
        this.write = write;
        this.confirm = confirm;
        this.pages = pages;
        this.impact = impact;
    }

    @POST
    @Idempotent
    @Needs(Permission.RULEBOOK_KEEP)
    @Refuses(ProblemCode.ALREADY_EXISTS)
    @Operation(
            operationId = "openRulebookDraft",
            summary = "Begin a new version",
            description = "A draft that says what the version in force says; one a framework at a time.")
    @APIResponseSchema(value = RulebookDraftView.class, responseCode = "201", responseDescription = "The draft.")
    public Response open(@PathParam("framework") String framework, @NotNull @Valid RulebookReason body) {
        RulebookDraftView view = steps.open(framework, body.reason());
        return Answer.created("rulebooks/" + framework + "/draft", view.version(), view);
    }

    @GET
    @Needs(Permission.RULEBOOK_DRAFT_READ)
    @Operation(
            operationId = "getRulebookDraft",
            summary = "The draft that is open",
            description =
                    "What it changes, award by award, each change with its reason, and what the reader can do. 404 when none is open.")
    @APIResponseSchema(value = RulebookDraftView.class, responseCode = "200", responseDescription = "The draft.")
    public Response get(@PathParam("framework") String framework) {
        return answer(pages.draft(framework));
    }

    @POST
    @Path("/rules")
    @Idempotent
    @Needs(Permission.RULEBOOK_KEEP)
    @Refuses(ProblemCode.LOST_RACE)
    @Operation(
            operationId = "addRule",
            summary = "Add a rule",
            description =
                    "At the end of the rules of its award, or of the general ones. It is held against the schema of the rulebook; texts, copies and awards that it names"
                            + " must be there.")
    @APIResponseSchema(
            value = RulebookDraftView.class,
            responseCode = "200",
            responseDescription = "The draft as it now is.")
    public Response add(
            @PathParam("framework") String framework,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RuleAddition body) {
        return answer(write.add(framework, body, ifMatch));
    }

    @GET
    @Path("/rules/{rule}")
    @Needs(Permission.RULEBOOK_DRAFT_READ)
    @Operation(
            operationId = "getDraftRule",
            summary = "One rule of the draft",
            description =
                    "As it is written, in both languages with its parameters, and as the version in force says it.")
    @APIResponseSchema(value = RuleInDraft.class, responseCode = "200", responseDescription = "The rule.")
    public Response rule(@PathParam("framework") String framework, @PathParam("rule") String rule) {
        RuleInDraft view = pages.rule(framework, rule);
        return Answer.ok(view.version(), view);
    }

    @PUT
    @Path("/rules/{rule}")
    @Idempotent
    @Needs(Permission.RULEBOOK_KEEP)
    @Refuses(ProblemCode.LOST_RACE)
    @Operation(
            operationId = "editRule",
            summary = "Change a rule",
            description =
                    "Replaces what the rule says, whole, its parts included. A confirmation stands only while the rule says what was confirmed: whoever changes a"
                            + " confirmed rule says anew how well it is known.")
    @APIResponseSchema(
            value = RulebookDraftView.class,
            responseCode = "200",
            responseDescription = "The draft as it now is.")
    public Response edit(
            @PathParam("framework") String framework,
            @PathParam("rule") String rule,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RuleEdit body) {
        return answer(write.edit(framework, rule, body, ifMatch));
    }

    @POST
    @Path("/rules/{rule}/removal")
    @Idempotent
    @Needs(Permission.RULEBOOK_KEEP)
    @Refuses(ProblemCode.LOST_RACE)
    @Operation(
            operationId = "removeRule",
            summary = "Remove a rule",
            description =
                    "Of the draft; what was published keeps it. An award that loses its last rule says why it has none.")
    @APIResponseSchema(
            value = RulebookDraftView.class,
            responseCode = "200",
            responseDescription = "The draft as it now is.")
    public Response remove(
            @PathParam("framework") String framework,
            @PathParam("rule") String rule,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RuleRemoval body) {
        return answer(write.remove(framework, rule, body, ifMatch));
    }

    @POST
    @Path("/rules/{rule}/restoration")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.RULEBOOK_KEEP)
    @Refuses(ProblemCode.LOST_RACE)
    @Operation(
            operationId = "restoreRule",
            summary = "Take back what was changed of a rule",
            description =
                    "It is again as the version says that the draft is based on: a new one goes, a removed one comes back.")
    @APIResponseSchema(
            value = RulebookDraftView.class,
            responseCode = "200",
            responseDescription = "The draft as it now is.")
    public Response restore(
            @PathParam("framework") String framework,
            @PathParam("rule") String rule,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(write.restore(framework, rule, ifMatch));
    }

    @POST
    @Path("/rules/{rule}/confirmation")
    @Idempotent
    @Needs(Permission.RULEBOOK_KEEP)
    @Refuses(ProblemCode.LOST_RACE)
    @Operation(
            operationId = "confirmRule",
            summary = "Confirm a rule against the text",
            description =
                    "Says which copy of the text was seen, and where in it. How well a rule is known is part of the version: it counts once the draft is published.")
    @APIResponseSchema(
            value = RulebookDraftView.class,
            responseCode = "200",
            responseDescription = "The draft as it now is.")
    public Response confirm(
            @PathParam("framework") String framework,
            @PathParam("rule") String rule,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RuleConfirming body) {
        return answer(confirm.confirm(framework, rule, body, ifMatch));
    }

    @POST
    @Path("/rules/{rule}/confirmation-withdrawal")
    @Idempotent
    @Needs(Permission.RULEBOOK_KEEP)
    @Refuses(ProblemCode.LOST_RACE)
    @Operation(
            operationId = "withdrawRuleConfirmation",
            summary = "No longer stand by a confirmation",
            description = "The rule is known again as it was before.")
    @APIResponseSchema(
            value = RulebookDraftView.class,
            responseCode = "200",
            responseDescription = "The draft as it now is.")
    public Response withdraw(
            @PathParam("framework") String framework,
            @PathParam("rule") String rule,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RulebookReason body) {
        return answer(confirm.withdraw(framework, rule, body.reason(), ifMatch));
    }

    @POST
    @Path("/publication")
    @Idempotent
    @Needs(Permission.RULEBOOK_KEEP)
    @Refuses(ProblemCode.LOST_RACE)
    @Operation(
            operationId = "publishRulebook",
            summary = "Publish the draft",
            description =
                    "From then on it judges, and it is never changed. It needs a change, and a reason for every rule that differs; verdicts of before name the version"
                            + " they were made with.")
    @APIResponseSchema(
            value = RulebookDraftView.class,
            responseCode = "200",
            responseDescription = "The version as it now is.")
    public Response publish(
            @PathParam("framework") String framework,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RulebookReason body) {
        return answer(steps.publish(framework, body.reason(), ifMatch));
    }

    @POST
    @Path("/discard")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @Needs(Permission.RULEBOOK_KEEP)
    @Refuses(ProblemCode.LOST_RACE)
    @Operation(
            operationId = "discardRulebookDraft",
            summary = "Give the draft up",
            description = "It is kept as it was, with its number, and never becomes law here.")
    @APIResponseSchema(
            value = RulebookDraftView.class,
            responseCode = "200",
            responseDescription = "The version as it now is.")
    public Response discard(
            @PathParam("framework") String framework, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(steps.discard(framework, ifMatch));
    }

    @GET
    @Path("/impact")
    @Needs(Permission.RULEBOOK_DRAFT_READ)
    @Operation(
            operationId = "getRulebookImpact",
            summary = "What the draft would change",
            description =
                    "The nominations that were submitted for a year, within the reader's scope, judged again under the version in force and under the draft, by the facts"
                            + " as they are known now: how many come from which outcome to which, award by award, and of those that flip which condition and why."
                            + " Names are told to whoever reads those dossiers.")
    public RulebookImpactView impact(
            @PathParam("framework") String framework,
            @Parameter(description = "The year of the nominations.", example = "2023")
                    @QueryParam("year")
                    @NotNull @Min(1945) @Max(2100) Integer year,
            @Parameter(description = "List only the flips of this award.", example = "LABOR_ADVANCED")
                    @QueryParam("award")
                    String award) {
        return impact.of(framework, year, award);
    }

    private static Response answer(RulebookDraftView view) {
        return Answer.ok(view.version(), view);
    }
}

package vn.thidua.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.cluster.ClusterRef;
import vn.thidua.directive.DirectivePoint;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A plan with its tasks. */
@Schema(name = "Plan", description = "A unit's plan under a directive, with its tasks.")
record PlanView(
        @Schema(required = true) UUID id,
        @Schema(required = true) DirectiveRef directive,

        @Schema(required = true, description = "Of the addressee under which it is written.")
        UUID addresseeId,

        @Schema(required = true) UnitRef unit,

        @Schema(required = true, description = "Who handed the directive down, and approves the plan.")
        UnitRef approver,

        @Schema(nullable = true, description = "The cluster or block that it is written for.")
        ClusterRef cluster,

        @Schema(required = true) String title,
        @Schema(nullable = true) String number,
        @Schema(nullable = true) LocalDate signedOn,
        @Schema(nullable = true) DocumentRef document,
        @Schema(required = true) PlanState state,

        @Schema(nullable = true, description = "Why it is to be amended; null otherwise.")
        String askedBecause,

        @Schema(nullable = true, description = "By when it is to be amended.")
        LocalDate askedDueOn,

        @Schema(nullable = true) LocalDate submittedOn,
        @Schema(nullable = true) LocalDate approvedOn,

        @Schema(nullable = true, description = "By which account.")
        String approvedBy,

        @Schema(required = true) List<PlanTask> tasks,

        @Schema(required = true, description = "What the directive asks now, to be carried by tasks.")
        List<DirectivePoint> points,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}

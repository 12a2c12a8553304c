package vn.thidua.handover;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is to be handed over is looked up by. */
public class HandoverFilter {

    @Parameter(
            description = "Words of the recipient's name or of the decision's number, with or without diacritics.",
            example = "nguyen van an")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(description = "Insignia or money.")
    @QueryParam("part")
    HandoverPart part;

    @Parameter(description = "Whether it has been handed over.")
    @QueryParam("state")
    HandoverState state;

    @Parameter(description = "Only those of this award.", example = "MERIT_CERT_MINISTER")
    @QueryParam("award")
    @Size(max = 60) String award;

    @Parameter(description = "The year of the decision.", example = "2024")
    @QueryParam("year")
    Integer year;

    @Parameter(description = "Only what this decision gives.")
    @QueryParam("decision")
    UUID decision;

    @Parameter(description = "Only what came of this submission to those above.")
    @QueryParam("submission")
    UUID submission;

    @Parameter(description = "Only what this unit's fund pays.")
    @QueryParam("payer")
    UUID payer;

    @Parameter(description = "Only those open past a term that is known.")
    @QueryParam("overdue")
    Boolean overdue;

    @Parameter(description = "Only money of which no amount is known; false for those of which one is.")
    @QueryParam("unknown")
    Boolean unknown;
}

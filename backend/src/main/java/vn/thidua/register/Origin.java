package vn.thidua.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;

/** The way an award came: each step only where the reader may open it, otherwise null. */
@Schema(
        name = "AwardOrigin",
        description =
                "The way an award came, back to its evidence. A step that the reader may not open, or that was taken outside this"
                        + " system, is absent.")
public record Origin(
        @JsonInclude(JsonInclude.Include.NON_NULL) DecisionStep decision,
        @JsonInclude(JsonInclude.Include.NON_NULL) DossierStep dossier,
        @JsonInclude(JsonInclude.Include.NON_NULL) CouncilStep councilResult,
        @JsonInclude(JsonInclude.Include.NON_NULL) OutsideStep outside) {

    public static final Origin UNKNOWN = new Origin(null, null, null, null);

    static Origin outside(OutsideStep step) {
        return new Origin(null, null, null, step);
    }

    /** The decision's page for staff. */
    @Schema(name = "AwardOriginDecision")
    public record DecisionStep(
            @Schema(required = true) UUID id,

            @Schema(required = true, examples = "1234/QĐ-BTNMT")
            String number,

            @Schema(required = true) String title) {}

    /** The dossier, and the nomination in it. */
    @Schema(name = "AwardOriginDossier")
    public record DossierStep(
            @Schema(required = true) UUID id,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) UUID nominationId) {}

    /** The council's result, with this nomination's votes. */
    @Schema(name = "AwardOriginCouncil")
    public record CouncilStep(
            @Schema(required = true) UUID id,
            @Schema(required = true) String councilName,
            @Schema(required = true) LocalDate heldOn,
            @Schema(required = true) int votesFor,
            @Schema(required = true) int votesAgainst,

            @Schema(required = true, description = "All members of the council, present or not.")
            int memberCount) {}

    /** The entry of what was decided outside, with its paper. */
    @Schema(name = "AwardOriginOutside", description = "The entry of a decision that was taken outside this system.")
    public record OutsideStep(
            @Schema(required = true, description = "The province's decision as it was entered.")
            UUID id,

            @Schema(required = true, examples = "1520/QĐ-UBND")
            String number,

            @Schema(required = true, description = "Who signed, as on the paper.")
            String signer,

            @Schema(required = true, description = "The paper.")
            DocumentRef document) {}
}

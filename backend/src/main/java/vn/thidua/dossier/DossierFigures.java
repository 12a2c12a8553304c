package vn.thidua.dossier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/**
 * How the queue stands: how many dossiers there are of each kind of thing, over all that the filters leave.
 *
 * @param byOfficer most first; at most fifty
 * @param byUnit most first; at most thirty, the rest in {@code otherUnits}
 */
@Schema(name = "DossierFigures", description = "How the queue stands, over all dossiers that the filters leave.")
record DossierFigures(
        @Schema(required = true, examples = "148") long total,
        @Schema(required = true) List<OfState> byState,

        @Schema(
                required = true,
                description = "What is being verified or mended, by who verifies it, most first; at most fifty.")
        List<OfOfficer> byOfficer,

        @Schema(required = true, description = "What is being verified or mended, by the working days that are left.")
        List<OfDaysLeft> byDaysLeft,

        @Schema(required = true, description = "By the unit that submits, most first; at most thirty.")
        List<OfUnit> byUnit,

        @Schema(required = true, examples = "12", description = "Dossiers of the units that are not named.")
        long otherUnits) {

    /** How many are in a state. */
    @Schema(name = "DossiersOfState", description = "How many dossiers are in a state.")
    record OfState(
            @Schema(required = true) DossierState state,

            @Schema(required = true, examples = "60") long count) {}

    /** How many an officer has. */
    @Schema(name = "DossiersOfOfficer", description = "How many dossiers an officer verifies.")
    record OfOfficer(
            @Schema(description = "Null for what nobody verifies yet.")
            AccountName officer,

            @Schema(required = true, examples = "14", description = "Submitted, to be verified.")
            long verifying,

            @Schema(required = true, examples = "3", description = "Returned, to be mended by the unit.")
            long mending) {}

    /**
     * How many are due within so many working days.
     *
     * @param from null with what is overdue
     * @param to null with the latest; both null with what has no deadline
     */
    @Schema(
            name = "DossiersOfDaysLeft",
            description =
                    "How many dossiers are due within so many working days. Without both ends: no deadline is set.")
    record OfDaysLeft(
            @Schema(examples = "3", description = "Working days from today; null with what is overdue.")
            Integer from,

            @Schema(examples = "5", description = "The last of them; null with the latest.")
            Integer to,

            @Schema(required = true, examples = "14", description = "Submitted, to be verified.")
            long verifying,

            @Schema(required = true, examples = "3", description = "Returned, to be mended by the unit.")
            long mending) {}

    /** How many a unit has submitted. */
    @Schema(name = "DossiersOfUnit", description = "How many dossiers are a unit's.")
    record OfUnit(
            @Schema(required = true) UnitRef unit,

            @Schema(required = true, examples = "9") long count) {}
}

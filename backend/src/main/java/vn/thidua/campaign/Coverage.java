package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a campaign has reached.
 *
 * @param asked units directly under or overseen by the campaign's unit, in force
 * @param registered of these, how many stand registered
 * @param others units that registered without being asked, such as those further down
 */
@Schema(
        name = "CampaignCoverage",
        description = "How many units are asked to register, how many of them have, and how many others have.")
record Coverage(
        @Schema(required = true, examples = "95") int asked,
        @Schema(required = true, examples = "41") int registered,
        @Schema(required = true, examples = "2") int others) {}

package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a campaign has reached.
 *
 * @param asked units directly under or overseen by the campaign's unit, in force
 * @param registered of these, how many stand registered
 * @param confirmed of these, whose commitments are confirmed
 * @param reported of these, which have reported a figure
 * @param responding of those asked, which respond with a campaign of their own rather than by registering
 * @param withdrawn of those asked, which registered and withdrew: an answer too
 * @param unanswered of those asked, which said nothing
 * @param others units that registered without being asked, such as those further down
 */
@Schema(
        name = "CampaignCoverage",
        description = "How many units are asked to register, what they answered, and how many others registered.")
record Coverage(
        @Schema(required = true, examples = "95") int asked,
        @Schema(required = true, examples = "41") int registered,

        @Schema(
                required = true,
                examples = "30",
                description = "Of those registered: what they commit themselves to is confirmed.")
        int confirmed,

        @Schema(required = true, examples = "12", description = "Of those registered: they have reported a figure.")
        int reported,

        @Schema(
                required = true,
                examples = "3",
                description = "Of those asked and not registered: respond with a launched campaign of their own.")
        int responding,

        @Schema(required = true, examples = "1", description = "Of those asked: registered and then withdrew.")
        int withdrawn,

        @Schema(required = true, examples = "53", description = "Of those asked: have not answered at all.")
        int unanswered,

        @Schema(required = true, examples = "2") int others) {}

package vn.thidua.council;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** Whether enough members attend, and by which rule. */
@Schema(name = "Quorum", description = "Whether enough members attend, and by which rule.")
record QuorumView(
        @Schema(required = true, examples = "17") int members,
        @Schema(required = true, examples = "15") int present,

        @Schema(required = true, description = "How many must attend.", examples = "12")
        int needed,

        @Schema(required = true) boolean reached,

        @Schema(required = true, examples = "2218/QĐ-BTNMT, Điều 8")
        String citation,

        @Schema(required = true) Standing standing) {

    static QuorumView of(RegulationView regulation, int members, int present) {
        int needed = regulation.quorum().atLeast(members);
        return new QuorumView(members, present, needed, present >= needed, regulation.cited(), regulation.standing());
    }
}

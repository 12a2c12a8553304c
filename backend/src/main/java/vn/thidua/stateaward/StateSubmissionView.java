package vn.thidua.stateaward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.rulebook.Authority;

/** A submission with its steps. */
@Schema(name = "StateSubmission", description = "A submission to those above the ministry, with its steps and terms.")
public record StateSubmissionView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Về việc đề nghị tặng Bằng khen của Thủ tướng Chính phủ năm 2024")
        String title,

        @Schema(required = true, description = "Who submits.")
        UnitRef unit,

        @Schema(required = true, examples = "PRIME_MINISTER")
        Authority authority,

        @Schema(required = true, examples = "SENT") StateSubmissionState state,

        @Schema(description = "Null before it is signed.", examples = "120/TTr-BTNMT", nullable = true)
        String number,

        @Schema(nullable = true) LocalDate signedOn,

        @Schema(description = "When it was sent the last time.", nullable = true)
        LocalDate sentOn,

        @Schema(description = "When the paper arrived.", nullable = true)
        LocalDate paperOn,

        @Schema(description = "When the file arrived.", nullable = true)
        LocalDate fileOn,

        @Schema(description = "When both had arrived.", nullable = true)
        LocalDate receivedOn,

        @Schema(description = "When it was returned; null once it is sent again.", nullable = true)
        LocalDate returnedOn,

        @Schema(description = "Why it was returned.", examples = "Thiếu ý kiến của cấp ủy.", nullable = true)
        String returnedBecause,

        @Schema(nullable = true) Decided decision,

        @Schema(description = "When the insignia were handed over.", nullable = true)
        LocalDate handedOverOn,

        @Schema(required = true, description = "Who is put forward for what, in its order.")
        List<StateSubmissionLine> lines,

        @Schema(required = true, description = "What the law wants by when; nothing where no source gives a term.")
        List<StateTerm> terms,

        @Schema(required = true, description = "What was done, oldest first.")
        List<StateSubmissionStep> steps,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {

    /** The decision made above the ministry. */
    @Schema(name = "OutsideDecision", description = "The decision made above the ministry.")
    public record Decided(
            @Schema(required = true, examples = "1502/QĐ-TTg")
            String number,

            @Schema(required = true) LocalDate decidedOn,

            @Schema(required = true, examples = "Thủ tướng Chính phủ")
            String authority,

            @Schema(required = true) DocumentRef document) {}
}

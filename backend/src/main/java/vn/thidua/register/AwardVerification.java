package vn.thidua.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known by a code today. */
@Schema(name = "AwardVerification", description = "What is known by a code today.")
public record AwardVerification(
        @Schema(required = true, description = "As it is written.", examples = "7K2M-Q9XD-04TB")
        String code,

        @Schema(required = true, description = "The award, with what of it stands today.")
        AwardItem award,

        @Schema(description = "The paper, when the code is a paper's.") @JsonInclude(JsonInclude.Include.NON_NULL)
        Paper paper,

        @Schema(description = "That the certificate was issued again; left out where it is still the first.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Reissue reissue,

        @Schema(required = true, description = "The day that this answer is about.")
        LocalDate asOf) {

    /** A confirmation that was given; to whom is nobody's business here. */
    @Schema(name = "AwardVerificationPaper", description = "A confirmation that was given.")
    public record Paper(
            @Schema(required = true, examples = "3/2024") String number,
            @Schema(required = true) LocalDate issuedOn,

            @Schema(required = true, examples = "Văn phòng Bộ")
            String issuer,

            @Schema(required = true, description = "What of the award stood on that day.")
            AwardStanding standing) {}
}

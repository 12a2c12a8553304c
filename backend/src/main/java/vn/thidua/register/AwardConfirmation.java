package vn.thidua.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;

/** A paper that confirms an award, given to whoever asked for one. */
@Schema(name = "AwardConfirmation", description = "A paper that confirms an award, given to whoever asked for one.")
public record AwardConfirmation(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Counted by unit and year.", examples = "3/2024")
        String number,

        @Schema(required = true, description = "By it anyone can check the paper.", examples = "7K2M-Q9XD-04TB")
        String code,

        @Schema(required = true) AwardItem award,

        @Schema(required = true, description = "What of the award stood on that day.")
        AwardStanding standing,

        @Schema(required = true, description = "Who asked for it.", examples = "Nguyễn Thị Ví Dụ")
        String requestedBy,

        @Schema(examples = "Bổ sung hồ sơ hưu trí") @JsonInclude(JsonInclude.Include.NON_NULL)
        String purpose,

        @Schema(required = true, description = "The unit that gave it.")
        UnitRef issuer,

        @Schema(required = true, description = "Who gave it.")
        String issuedBy,

        @Schema(required = true) LocalDate issuedOn,
        @Schema(required = true) Instant recordedAt) {}

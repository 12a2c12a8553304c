package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision that gave an award. */
@Schema(name = "AwardDecision", description = "The decision that gave an award.")
public record AwardDecision(
        @Schema(description = "Null when the award was decided outside this system, or before it.", nullable = true)
        UUID id,

        @Schema(required = true, examples = "1234/QĐ-BTNMT") String number,
        @Schema(required = true, examples = "2024-12-20") LocalDate decidedOn,

        @Schema(required = true, examples = "Bộ trưởng Bộ Tài nguyên và Môi trường")
        String authority) {}

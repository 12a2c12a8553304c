package vn.thidua.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as its drafter writes it; replaces the draft whole. */
@Schema(name = "DecisionDraft", description = "A decision as its drafter writes it; replaces the draft whole.")
public record DecisionDraft(
        @NotBlank @Size(max = 500) @Schema(
                required = true,
                examples = "Về việc tặng Bằng khen của Bộ trưởng cho tập thể, cá nhân có thành tích năm 2024")
        String title,

        @NotNull @Schema(required = true, description = "Whose authority decides: the ministry, or a unit.")
        UUID unitId,

        @NotNull @Size(max = 40) @Pattern(regexp = "[\\p{Lu}\\p{Nd}]+(-[\\p{Lu}\\p{Nd}]+)*")
        @Schema(required = true, description = "What follows the number.", examples = "QĐ-BTNMT")
        String symbol,

        @Size(max = 5_000) @Schema(examples = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
        String legalBasis,

        @NotNull @Size(max = 5_000) @Schema(
                required = true,
                description = "The nominations, in the order of the decision. May be empty while it is a draft.")
        List<@NotNull UUID> nominationIds) {}

package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entered about a membership. */
@Schema(name = "MembershipDraft", description = "In which unit somebody is what; no two of a person on one day.")
public record MembershipDraft(
        @NotNull UUID unitId,

        @Schema(examples = "Chuyên viên chính") @NotBlank @Size(max = 200) String position,

        @NotNull PositionGroup positionGroup,

        @Schema(
                description = "Whether they work directly (người trực tiếp lao động) rather than lead; no if left out.",
                nullable = true)
        Boolean directWorker,

        @Schema(description = "First day.", examples = "2021-07-01") @NotNull LocalDate from,

        @Schema(description = "Last day; null when it goes on.", nullable = true)
        LocalDate to) {}

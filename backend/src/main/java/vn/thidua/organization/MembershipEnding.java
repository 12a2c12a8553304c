package vn.thidua.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a membership. */
@Schema(name = "MembershipEnding", description = "The last day of a membership.")
public record MembershipEnding(
        @Schema(description = "Last day.", examples = "2024-12-31") @NotNull LocalDate to,

        @Schema(
                description = "The decision, or why.",
                examples = "Nghỉ hưu theo Quyết định 123/QĐ-TNN",
                nullable = true)
        @Size(max = 1000) String reason) {}

package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entered about a day. */
@Schema(name = "CalendarDayDraft", description = "What a day is, and how we know.")
public record CalendarDayDraft(
        @NotNull DayKind kind,

        @Schema(examples = "Giỗ Tổ Hùng Vương") @NotBlank @Size(max = 200) String name,

        @Schema(description = "The notice or law that says so.", nullable = true) @Size(max = 1000) String source) {}

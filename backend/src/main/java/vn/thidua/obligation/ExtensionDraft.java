package vn.thidua.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when more time is asked for, and why. */
@Schema(name = "ExtensionDraft", description = "Until when more time is asked for, and why.")
record ExtensionDraft(
        @NotNull @Schema(required = true, description = "After the day that stands, and not past.", examples = "2024-12-20")
        LocalDate until,

        @NotBlank @Size(max = 1_000) @Schema(required = true, examples = "Chờ số liệu của hai đơn vị trực thuộc.")
        String reason) {}

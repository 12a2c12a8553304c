package vn.thidua.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How two records become one. */
@Schema(
        name = "PersonMerger",
        description =
                "Which record goes on, what it says from now on, and how it is known that the two are one person.")
public record PersonMerger(
        @Schema(description = "The one of the two that goes on.") @NotNull UUID survivorId,

        @Schema(description = "What the record that goes on says: field by field as one of the two said.")
        @NotNull @Valid PersonDraft record,

        @Schema(
                description = "Kept with the pair and in the trail.",
                examples = "Cùng một người, nhập hai lần từ hai đơn vị")
        @NotBlank @Size(max = 500) String reason) {}

package vn.thidua.titleregistration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lines to be added, all or none. */
@Schema(name = "TitleLinesDraft", description = "Lines to be added, all or none; or only to be looked at.")
record TitleLinesDraft(
        @Schema(description = "Only say what is wrong with which line, and add nothing.", nullable = true)
        Boolean dryRun,

        @NotEmpty @Size(max = 500) @Schema(required = true) List<@NotNull @Valid TitleLineDraft> lines) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}

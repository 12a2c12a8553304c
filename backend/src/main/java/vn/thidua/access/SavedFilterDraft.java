package vn.thidua.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filter as it is saved. */
@Schema(name = "SavedFilterDraft", description = "A filter as it is saved.")
public record SavedFilterDraft(
        @Schema(required = true, description = "Of which list; it stays with it.", examples = "dossiers")
        @NotBlank @Pattern(regexp = LIST) String list,

        @Schema(required = true, examples = "Của tôi, sắp đến hạn") @NotBlank @Size(max = 80) String name,

        @Schema(
                required = true,
                description = "Filters, order and columns, as the page's address says them; empty for the whole list.",
                examples = "claim=MINE&sort=dueOn")
        @NotNull @Size(max = 2000) String query,

        @Schema(required = true, description = "Whether the list opens with it; another that did does no longer.")
        boolean opens) {

    static final String LIST = "^[a-z-]{1,40}$";
}

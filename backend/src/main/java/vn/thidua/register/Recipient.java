package vn.thidua.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.NomineeKind;

/** Whom an award was given to, by the name they had on that day. */
@Schema(name = "Recipient", description = "Whom an award was given to, by the name of that day.")
public record Recipient(
        @Schema(required = true) NomineeKind kind,

        @Schema(description = "The person or the unit; a household is no record. Absent on public pages.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        UUID id,

        @Schema(required = true, examples = "Vũ Ngọc Quỳnh", description = "Of a household, its representative's.")
        String name,

        @Schema(description = "Where a household lives, if that is known. Absent on public pages.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String address) {

    /** The person; null of others. */
    public UUID personId() {
        return kind == NomineeKind.INDIVIDUAL ? id : null;
    }

    /** The unit; null of others. */
    public UUID collectiveId() {
        return kind == NomineeKind.COLLECTIVE ? id : null;
    }
}

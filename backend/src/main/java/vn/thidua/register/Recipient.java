package vn.thidua.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.NomineeKind;

/** Whom an award was given to, by the name they had on that day. */
@Schema(name = "Recipient", description = "Whom an award was given to, by the name of that day.")
public record Recipient(
        @Schema(required = true) NomineeKind kind,

        @Schema(description = "The person or the unit. Absent on public pages.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        UUID id,

        @Schema(required = true, examples = "Vũ Ngọc Quỳnh") String name) {

    /** The person; null of a collective. */
    public UUID personId() {
        return kind == NomineeKind.INDIVIDUAL ? id : null;
    }

    /** The unit; null of a person. */
    public UUID collectiveId() {
        return kind == NomineeKind.INDIVIDUAL ? null : id;
    }
}

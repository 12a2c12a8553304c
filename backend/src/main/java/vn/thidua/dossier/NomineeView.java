package vn.thidua.dossier;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.NomineeKind;

/**
 * Who is nominated.
 *
 * @param id the person's or the unit's
 * @param name as it stood at submission; as it is today before
 * @param code employee code or unit code
 */
@Schema(name = "Nominee", description = "Who is nominated: a person or a unit.")
public record NomineeView(
        @Schema(required = true, examples = "INDIVIDUAL") NomineeKind kind,

        @Schema(required = true, description = "The person's or the unit's.")
        UUID id,

        @Schema(
                required = true,
                examples = "Trần Thị Thu Hà",
                description = "As it stood at submission; as it is today before.")
        String name,

        @Schema(required = true, examples = "MAU-0007", description = "Employee code or unit code.")
        String code) {}

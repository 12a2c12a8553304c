package vn.thidua.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as others refer to them; never on public pages. */
@Schema(name = "PersonRef", description = "A person, as others refer to them.")
public record PersonRef(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Trần Thị Thu Hà")
        String name,

        @Schema(required = true, examples = "MAU-0007") String employeeCode) {}

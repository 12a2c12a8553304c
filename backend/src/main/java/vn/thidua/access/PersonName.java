package vn.thidua.access;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person in our JSON; see {@link UnitName}. */
@Schema(name = "PersonName", description = "A person, by name and employee code.")
record PersonName(
        @Schema(required = true) UUID id,

        @Schema(examples = "Trần Thị Thu Hà", required = true)
        String name,

        @Schema(examples = "MAU-0007", required = true) String employeeCode) {}

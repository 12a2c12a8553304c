package vn.thidua.organization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody whom a person that is being entered resembles. */
@Schema(name = "ResemblingPerson", description = "Somebody whom a person that is being entered resembles.")
public record ResemblingPerson(
        @Schema(required = true) PersonItem person,

        @Schema(required = true, description = "How much speaks for one person, up to 100.", examples = "80")
        int score,

        @Schema(required = true, description = "What speaks for it, and against it.")
        List<PairReason> reasons) {}

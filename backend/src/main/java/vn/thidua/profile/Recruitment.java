package vn.thidua.profile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.fact.Sourced;

/** The first day of work. */
@Schema(name = "RecruitmentFact")
record Recruitment(
        UUID id,

        @NotNull @Schema(required = true, examples = "2015-03-01")
        LocalDate recruitedOn) implements Sourced {}

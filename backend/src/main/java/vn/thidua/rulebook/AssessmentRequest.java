package vn.thidua.rulebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.rulebook.fact.Facts;

/**
 * A question to the law: with its facts, or about somebody of whom facts are kept. Of nominee, person and unit exactly one is given.
 *
 * @param asOf as seen on this day; null for the business day
 * @param receivedOn when the dossier reached the body that appraises it: decides transitions; null when it has not
 */
@Schema(
        name = "AssessmentRequest",
        description =
                "May this nominee have this award for this year? Of nominee, person and unit exactly one is given. Needs no dossier and stores nothing.")
record AssessmentRequest(
        @NotBlank @Size(max = 60) @Schema(required = true, examples = "EMULATION_FIGHTER_GRASSROOTS")
        String award,

        @NotNull @Min(1945) @Max(2100) @Schema(required = true, examples = "2021")
        Integer year,

        @Schema(examples = "2021-12-10", description = "As seen on this day; left out: the business day.")
        LocalDate asOf,

        @Schema(
                examples = "2021-12-15",
                description =
                        "When the dossier reached the body that appraises it; decides transitions between frameworks.")
        LocalDate receivedOn,

        @Valid @Schema(description = "The facts themselves.")
        Facts nominee,

        @Schema(description = "A person of whom facts are kept.")
        UUID person,

        @Schema(description = "A collective of which facts are kept.")
        UUID unit,

        @Pattern(regexp = RulebookName.PATTERN) @Schema(
                examples = "F2022/1",
                description =
                        "Judge by this version of a framework instead of the one in force: a verdict of then given again, or a draft tried by whoever reads it.")
        String rulebookVersion) {}

package vn.thidua.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is entered of a dossier that holds a state secret. */
@Schema(
        name = "SecretDossierOpening",
        description = "All that is entered of a dossier that holds a state secret; it has no field for content.")
record SecretOpening(
        @NotNull @Schema(description = "The unit that sends it.", required = true)
        UUID unitId,

        @NotNull @Schema(required = true, examples = "MERIT")
        DossierKind kind,

        @NotNull @Min(1945) @Max(2100) @Schema(required = true, examples = "2024")
        Integer year,

        @NotBlank @Pattern(regexp = "(?=.*[0-9])[0-9A-ZĐ][0-9A-ZĐ./-]{0,39}")
        @Schema(
                required = true,
                examples = "12/ĐM-2024",
                description =
                        "As it stands in the paper book: a number, with a symbol in capitals at most, and no words.")
        String paperNumber,

        @NotNull @Schema(required = true, description = "The day on which the paper was received.")
        LocalDate receivedOn) {}

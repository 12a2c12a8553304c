package vn.thidua.titleregistration;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What begins a registration. */
@Schema(name = "TitleRegistrationOpening", description = "Whose registration of titles, and for which year.")
record TitleRegistrationOpening(
        @NotNull @Schema(required = true) UUID unitId,

        @NotNull @Schema(required = true, description = "Of the achievements; from 2017 until next year.", examples = "2024")
        Integer year) {}

package vn.thidua.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step for many dossiers. */
@Schema(
        name = "DossierSteps",
        description =
                "One step for many dossiers: with handOver for HAND_OVER, takeOver for TAKE_OVER, sendBack for RETURN.")
record ManySteps(
        @NotNull @Schema(required = true, examples = "CLAIM")
        Kind action,

        @NotEmpty @Size(max = 100) @Schema(required = true) List<@NotNull @Valid Item> items,

        @Schema(
                description =
                        "Whether to refuse each that has changed since it was seen, also where claims otherwise do not mind; so a step is undone."
                                + " Left out means false.")
        Boolean asSeen,

        @Valid @Schema(description = "With HAND_OVER.") HandOver handOver,

        @Valid @Schema(description = "With TAKE_OVER.") TakeOver takeOver,

        @Valid @Schema(description = "With ACCEPT, where something is to be remarked.")
        Acceptance acceptance,

        @Valid @Schema(description = "With RETURN.") DossierReturn sendBack) {

    /** What can be done to many at once. */
    @Schema(name = "DossierStepKind", description = "What can be done to many dossiers at once.")
    enum Kind {
        CLAIM,
        RELEASE,
        HAND_OVER,
        TAKE_OVER,
        ACCEPT,
        RETURN
    }

    /** One of them. */
    @Schema(name = "DossierStepItem", description = "One of the dossiers, as it was seen.")
    record Item(
            @NotNull @Schema(required = true) UUID id,

            @NotNull @Schema(required = true, examples = "3", description = "Its version, as the list showed it.")
            Long version) {}
}

package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A unit's page. */
@Schema(
        name = "Unit",
        description =
                "A unit as it was on the day asked for (or, when it did not stand then, on its nearest day), with its whole history.")
public record UnitView(
        @Schema(required = true) UUID id,
        @Schema(examples = "CUC-TNN", required = true) String code,

        @Schema(examples = "Cục Quản lý tài nguyên nước", required = true)
        String name,

        @Schema(nullable = true) String shortName,
        @Schema(nullable = true) String nameEn,
        @Schema(required = true) UnitKind kind,

        @Schema(description = "Whether it is a legal person (tư cách pháp nhân).", required = true)
        boolean legalPersonality,

        @Schema(nullable = true) UnitRef parent,

        @Schema(description = "Who oversees it without being its parent.", nullable = true)
        UnitRef overseer,

        @Schema(description = "First day of its life.", required = true)
        LocalDate from,

        @Schema(description = "Last day of its life; null when it goes on.", nullable = true)
        LocalDate to,

        @Schema(description = "Its states, oldest first, without gap.", required = true)
        List<Version> versions,

        @Schema(required = true) List<SuccessionLink> predecessors,
        @Schema(required = true) List<SuccessionLink> successors,

        @Schema(description = "For If-Match.", required = true)
        long version,

        @Schema(required = true) List<ActionView> actions) {

    /** What it was called and where it stood between two days. */
    @Schema(name = "UnitVersion", description = "What the unit was called and where it stood between two days.")
    public record Version(
            @Schema(required = true) String name,
            @Schema(nullable = true) String shortName,
            @Schema(nullable = true) String nameEn,
            @Schema(required = true) UnitKind kind,
            @Schema(required = true) boolean legalPersonality,
            @Schema(nullable = true) UnitRef parent,
            @Schema(nullable = true) UnitRef overseer,
            @Schema(required = true) LocalDate from,
            @Schema(nullable = true) LocalDate to,
            @Schema(nullable = true) String source,
            @Schema(required = true) Standing standing) {}
}

package vn.thidua.titleregistration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.lifecycle.ActionView;

/** A unit's registration of titles; its lines are a list of their own. */
@Schema(name = "TitleRegistration", description = "A unit's registration of titles; its lines are a list of their own.")
record TitleRegistrationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,

        @Schema(required = true, description = "Of the achievements.", examples = "2024")
        int year,

        @Schema(required = true) TitleRegistrationState state,

        @Schema(required = true, description = "Lines for people.", examples = "12")
        int people,

        @Schema(required = true, description = "Lines for collectives.", examples = "3")
        int collectives,

        @Schema(required = true, description = "Lines that wait for the next submission.", examples = "0")
        int waiting,

        @Schema(required = true, description = "How often each title is registered, in the order of the law.")
        List<TitleCount> titles,

        @Schema(description = "What the law of the year says; null where none is known.", nullable = true)
        TitleRegistrationLaw law,

        @Schema(description = "When it was last submitted; null while it never was.", nullable = true)
        Instant submittedAt,

        @Schema(
                description = "Who submitted it last; null where it was loaded.",
                examples = "Tạ Đình Khôi",
                nullable = true)
        String submittedBy,

        @Schema(description = "Why it was opened again; null otherwise.", nullable = true)
        String reopenedBecause,

        @Schema(required = true, description = "Invented, to try the system with.")
        boolean demonstration,

        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}

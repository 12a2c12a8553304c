package vn.thidua.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a decision or amendment. */
@Schema(name = "DecisionTimeline", description = "The life of a decision or amendment.")
public record Timeline(
        @Schema(required = true, description = "Oldest first.")
        List<Moment> items) {

    /** One moment. */
    @Schema(name = "DecisionMoment", description = "One moment in the life of a decision or amendment.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Moment(
            @Schema(required = true) UUID id,
            @Schema(required = true) MomentKind kind,
            @Schema(required = true) LocalDate on,

            @Schema(required = true, description = "When it was entered here.")
            Instant recordedAt,

            @Schema(description = "Whose account; absent where nobody's.", examples = "Lê Thị Trưởng Phòng")
            String by,

            @Schema(description = "The number that was given or referred to.", examples = "1234/QĐ-BTNMT")
            String number,

            @Schema(description = "The reason, or to and from whom.", examples = "Công đoàn Bộ")
            String note,

            @Schema(description = "How many awards it is about.", examples = "3")
            Integer awards,

            @Schema(description = "Of CORRECTED to RESTORED: by which amendment.")
            UUID amendmentId) {}
}

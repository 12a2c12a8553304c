package vn.thidua.training;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session of a class. */
@Schema(name = "TrainingSession", description = "A session of a class; hours of Vietnam.")
record TrainingSessionView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The day.") LocalDate on,

        @Schema(required = true, description = "When it begins.", examples = "08:00")
        String from,

        @Schema(required = true, description = "When it ends.", examples = "11:30")
        String to,

        @Schema(required = true, description = "What it is about.", examples = "Lập hồ sơ khen thưởng")
        String topic,

        @Schema(nullable = true, description = "Who speaks.", examples = "Phan Thanh Tùng")
        String speaker,

        @Schema(required = true, description = "How many were there.", examples = "12")
        int present,

        @Schema(required = true, description = "Whether the reader was there.")
        boolean attended,

        @Schema(required = true, description = "Whether it is going on now.")
        boolean now) {}

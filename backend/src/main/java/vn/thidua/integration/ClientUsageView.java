package vn.thidua.integration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client asked in some days. */
@Schema(name = "ClientUsage", description = "What a client asked in some days of the calendar.")
record ClientUsageView(
        @Schema(required = true) LocalDate from,

        @Schema(required = true, description = "The last day.")
        LocalDate to,

        @Schema(required = true, description = "Days with a request, the oldest first.")
        List<UsageDay> days,

        @Schema(required = true, description = "By operation of the contract, the most asked first.")
        List<UsageOperation> operations) {

    /** A day. */
    @Schema(name = "ClientUsageDay", description = "What a client asked in a day.")
    record UsageDay(
            @Schema(required = true) LocalDate day,

            @Schema(required = true, description = "All of them.")
            long requests,

            @Schema(required = true, description = "Those answered with 4xx or 5xx.")
            long refused) {}

    /** An operation. */
    @Schema(name = "ClientUsageOperation", description = "What a client asked of an operation.")
    record UsageOperation(
            @Schema(required = true, description = "Its operationId.", examples = "listEvents")
            String operation,

            @Schema(required = true, description = "All of them.")
            long requests,

            @Schema(required = true, description = "Those answered with 4xx or 5xx.")
            long refused,

            @Schema(required = true, description = "When it was asked last.")
            Instant lastUsedAt,

            @Schema(description = "From when on it may be gone, when it is deprecated.")
            LocalDate sunset) {}
}

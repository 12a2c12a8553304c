package vn.thidua.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link that opens one document for a short while.
 *
 * @param url relative to the server
 * @param expiresIn in seconds
 */
@Schema(name = "DocumentTicket", description = "A link that opens one document for a short while.")
record TicketView(
        @Schema(
                description = "Relative to the server.",
                examples = "/api/v1/documents/01939c00-0000-7000-8000-000000000001/tickets/3q2-7w",
                required = true)
        String url,

        @Schema(description = "In seconds.", examples = "60", required = true)
        long expiresIn) {}

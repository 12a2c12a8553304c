package vn.thidua.bulk;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.problem.ProblemView;

/** What a row came to. */
@Schema(name = "BulkRow", description = "What a row came to.")
record BulkRowView(
        @Schema(
                required = true,
                description = "Its line; of a spreadsheet, as it counts them, the head being 1.",
                examples = "17")
        int number,

        @Schema(required = true) BulkRowState state,

        @Schema(description = "What the sender calls the thing; null where the row does not say.")
        String externalId,

        @Schema(description = "The thing; null of a row that changed nothing.")
        UUID subjectId,

        @Schema(
                description =
                        "Why it was refused, as a single operation would have told; each violation points at a member of the row. Null of one that was not.")
        ProblemView refusal) {}

package vn.thidua.consultation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a comment was received. */
@Schema(name = "CommentReceipt", description = "That a comment was received, and the code to look its answer up by.")
public record CommentReceipt(
        @Schema(required = true, examples = "7K2M-Q9XD-04TB")
        String code,

        @Schema(required = true) LocalDate receivedOn) {}

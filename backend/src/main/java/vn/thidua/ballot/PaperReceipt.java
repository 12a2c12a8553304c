package vn.thidua.ballot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a paper lies in the box. */
@Schema(name = "BallotReceipt", description = "That a paper lies in the box.")
record PaperReceipt(
        @Schema(
                required = true,
                examples = "7Q4K-93ZT-AB2M",
                description = "Found among the receipts of the case once the ballot is closed.")
        String receipt) {}

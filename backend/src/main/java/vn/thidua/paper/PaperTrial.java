package vn.thidua.paper;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template to be tried out. */
@Schema(name = "PaperTrial", description = "A template to be tried out.")
public record PaperTrial(
        @Size(max = 100_000) @Schema(description = "Null for the one that holds.", nullable = true)
        String content,

        @Schema(description = "The thing whose data stand in it; null for made-up data.", nullable = true)
        UUID subjectId) {}

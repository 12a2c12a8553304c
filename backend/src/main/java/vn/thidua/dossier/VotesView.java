package vn.thidua.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the council voted on a nomination.
 *
 * @param total members of the council, present or not: the law's shares are counted over all of them
 */
@Schema(name = "Votes", description = "How the council voted on a nomination.")
public record VotesView(
        @Schema(required = true) UUID councilResultId,
        @Schema(required = true) @JsonProperty("for") int inFavour,
        @Schema(required = true) int against,

        @Schema(required = true, description = "Members of the council, present or not.")
        int total) {}

package vn.thidua.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scores of a card as they shall be. */
@Schema(name = "ScoreCardDraft", description = "The scores of a card, all of them; a criterion left out is not scored.")
record CardDraft(
        @NotNull @Size(max = 200) @Schema(required = true) List<@NotNull @Valid ScoreEntry> entries) {}

package vn.thidua.rulebook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/** A version that is written here, and what it changes. */
@Schema(name = "RulebookDraft", description = "A version of a rulebook that is written here, and what it changes.")
record RulebookDraftView(
        @Schema(required = true) RulebookVersionItem draft,

        @Schema(required = true, description = "What differs from the version it is based on, each with its reason.")
        RulebookDifferenceView difference,

        @Schema(required = true) List<ActionView> actions,
        @Schema(required = true) long version) {}

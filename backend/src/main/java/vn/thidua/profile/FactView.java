package vn.thidua.profile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/**
 * A fact with all that was ever said of it.
 *
 * @param fact as it stands; withdrawn, as it last stood
 * @param earlier the versions before, newest first
 */
@Schema(name = "FactView", description = "A fact with all that was said of it before, and what the reader can do.")
record FactView(
        @Schema(required = true) FactItem fact,

        @Schema(required = true, description = "Versions before, newest first.")
        List<FactItem> earlier,

        @Schema(required = true) List<ActionView> actions) {}

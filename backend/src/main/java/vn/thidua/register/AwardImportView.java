package vn.thidua.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/** A file of older awards on its own page. */
@Schema(name = "AwardImport", description = "A file of older awards on its own page.")
public record AwardImportView(
        @Schema(required = true) AwardImport file,
        @Schema(required = true) List<ActionView> actions) {}

package vn.thidua.sign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.lifecycle.ActionView;

/** A sign with what was found of it. */
@Schema(name = "Sign", description = "A sign with what was found of it, and what the reader can do.")
record SignView(
        @Schema(required = true) SignItem item,

        @Schema(required = true, description = "Who looked at it, the newest first.")
        List<SignNoteView> notes,

        @Schema(required = true) List<ActionView> actions) {}

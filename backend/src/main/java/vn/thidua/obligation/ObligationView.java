package vn.thidua.obligation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something owed, with all that was said of its day. */
@Schema(name = "ObligationDetail", description = "Something owed, with all that was said of its day.")
record ObligationView(
        @Schema(required = true) ObligationItem item,

        @Schema(required = true, description = "What the reader can do about its day now.")
        List<Action> actions,

        @Schema(required = true, description = "The newest first, 100 at most.")
        List<ExtensionView> extensions,

        @Schema(required = true, description = "The newest first, 100 at most.")
        List<ReminderView> reminders) {

    /** What one does about the day of what is owed; the thing itself is done where it stands. */
    @Schema(name = "ObligationAction")
    enum Action {
        ASK_EXTENSION,
        ANSWER_EXTENSION,
        URGE
    }
}

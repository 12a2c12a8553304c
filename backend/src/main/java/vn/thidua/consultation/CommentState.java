package vn.thidua.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a comment. */
@Schema(
        name = "CommentState",
        description =
                "RECEIVED waits for an answer, BEFORE_COUNCIL was put before the council, ANSWERED has its answer.")
public enum CommentState {
    RECEIVED,
    BEFORE_COUNCIL,
    ANSWERED
}

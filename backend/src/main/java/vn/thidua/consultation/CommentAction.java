package vn.thidua.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a comment. */
@Schema(name = "CommentAction")
enum CommentAction {
    CLAIM,
    REFER,
    ANSWER
}

package vn.thidua.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way a comment goes. */
@Schema(name = "CommentKind", description = "OBJECTION is against the candidate, SUPPORT is for.")
public enum CommentKind {
    OBJECTION,
    SUPPORT
}

package vn.thidua.directive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a directive has come. */
@Schema(
        name = "DirectiveState",
        description = "DRAFT is being written, ISSUED stands and can be addressed, DISCARDED was given up.")
public enum DirectiveState {
    DRAFT,
    ISSUED,
    DISCARDED
}

package vn.thidua.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a version of a rulebook. */
@Schema(name = "RulebookAction", description = "What can be done to a version of a rulebook.")
public enum RulebookAction {
    EDIT,
    CONFIRM,
    PUBLISH,
    DISCARD
}

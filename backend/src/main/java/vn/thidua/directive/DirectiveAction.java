package vn.thidua.directive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a directive. */
@Schema(name = "DirectiveAction")
enum DirectiveAction {
    EDIT,
    ISSUE,
    DISCARD,
    ADDRESS,
    ADJUST
}

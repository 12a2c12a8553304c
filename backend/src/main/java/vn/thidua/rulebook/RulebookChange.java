package vn.thidua.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of something between two versions. */
@Schema(name = "RulebookChange", description = "What became of a rule or a text between two versions.")
enum RulebookChange {
    ADDED,
    REMOVED,
    CHANGED;

    static RulebookChange of(Object before, Object after) {
        if (before == null) {
            return ADDED;
        }
        return after == null ? REMOVED : CHANGED;
    }
}

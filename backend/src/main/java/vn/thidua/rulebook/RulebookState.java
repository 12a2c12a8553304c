package vn.thidua.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a version of a rulebook is. */
@Schema(
        name = "RulebookState",
        description =
                "DRAFT is being written by the rule owner; PUBLISHED never changes, and the newest judges; DISCARDED was given up.")
public enum RulebookState {
    DRAFT,
    PUBLISHED,
    DISCARDED
}

package vn.thidua.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row came to. */
@Schema(
        name = "BulkRowState",
        description =
                "WAITING: not looked at · GOOD: nothing wrong, and not entered, since the file enters whole or not at all · CREATED, CHANGED, UNCHANGED: what it did, or in a dry run would do"
                        + " · REFUSED: it changed nothing.")
enum BulkRowState {
    WAITING,
    GOOD,
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
}

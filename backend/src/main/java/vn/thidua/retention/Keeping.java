package vn.thidua.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a dossier is kept. */
@Schema(
        name = "Keeping",
        description =
                "PERMANENT: for ever. UNTIL: up to a day. UNKNOWN: no rule of its level is known, and it may not be disposed of.")
enum Keeping {
    PERMANENT,
    UNTIL,
    UNKNOWN
}

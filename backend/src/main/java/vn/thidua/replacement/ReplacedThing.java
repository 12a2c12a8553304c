package vn.thidua.replacement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is replaced. */
@Schema(name = "ReplacedThing", description = "What is replaced.")
enum ReplacedThing {
    CERTIFICATE,
    INSIGNIA
}

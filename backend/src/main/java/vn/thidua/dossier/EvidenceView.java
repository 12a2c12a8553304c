package vn.thidua.dossier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;

/** A document of one nomination. */
@Schema(name = "Evidence", description = "A document of one nomination.")
record EvidenceView(
        @Schema(required = true) DocumentRef document,
        @Schema(required = true, examples = "REPORT") EvidenceKind kind) {}

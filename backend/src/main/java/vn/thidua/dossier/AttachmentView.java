package vn.thidua.dossier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.document.DocumentRef;

/** A document of the whole dossier. */
@Schema(name = "Attachment", description = "A document of the whole dossier.")
record AttachmentView(
        @Schema(required = true) DocumentRef document,
        @Schema(required = true, examples = "MINUTES") AttachmentKind kind) {}

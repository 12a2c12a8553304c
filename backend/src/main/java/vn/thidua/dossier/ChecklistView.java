package vn.thidua.dossier;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** Which documents the award of one nomination asks for, and which of them are there. */
@Schema(
        name = "Checklist",
        description =
                "Which documents the award of one nomination asks for, and which of them are there. Empty where no text that was read asks for any.")
record ChecklistView(
        @Schema(required = true) UUID nominationId,
        @Schema(required = true) List<Item> items) {

    /** Whether a text that was read asks for it; what is recalled may warn, not refuse. */
    boolean asksSurelyFor(AttachmentKind kind) {
        return items.stream()
                .filter(item -> item.standing() != Standing.RECALLED)
                .anyMatch(item -> item.metBy().contains(kind.name()));
    }

    /** Where a document belongs. */
    @Schema(
            name = "DocumentPlace",
            description = "Whether a document belongs to the dossier as a whole or to the nomination.")
    enum Place {
        DOSSIER,
        NOMINATION
    }

    /** One document. */
    @Schema(
            name = "ChecklistItem",
            description = "One document, with the article that asks for it and how well we know it.")
    record Item(
            @Schema(required = true, examples = "Biên bản bình xét thi đua")
            String name,

            @Schema(required = true) Place place,

            @Schema(
                    required = true,
                    description = "Kinds of attachment or evidence, any of which is this document.",
                    examples = "[\"MINUTES\"]")
            List<String> metBy,

            @Schema(required = true) Citation citation,
            @Schema(required = true, examples = "READ") Standing standing,
            @Schema(required = true) boolean met) {}
}

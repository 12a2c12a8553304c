package vn.thidua.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of one level there are. */
@Schema(name = "ArchiveFigure", description = "How many archived dossiers of a level there are.")
public record ArchiveFigure(
        @Schema(nullable = true, description = "Null where it is not known.")
        RetentionLevel level,

        @Schema(required = true, description = "Still kept.", examples = "120")
        long kept,

        @Schema(required = true, description = "Of those kept, how many are due.", examples = "4")
        long due,

        @Schema(required = true, description = "Disposed of.", examples = "0")
        long disposed) {}

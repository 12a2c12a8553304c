package vn.thidua.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many there are. */
@Schema(name = "ArchiveFigures", description = "How many archived dossiers there are, by level.")
public record ArchiveFigures(@Schema(required = true) List<ArchiveFigure> items) {}

package vn.thidua.dossier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All submitted versions of one dossier; they are few, so this is no page. */
@Schema(name = "Submissions", description = "All submitted versions of one dossier, oldest first.")
record Submissions(@Schema(required = true) List<SubmissionView> items) {}

package vn.thidua.dossier;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.access.Colleagues;

/** Who may verify dossiers of the reader's units; an office's officers, so this is no page. */
@Schema(name = "Verifiers", description = "Who may verify dossiers of the reader's units, by name.")
record Verifiers(@Schema(required = true) List<Colleagues.Colleague> items) {}

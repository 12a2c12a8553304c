package vn.thidua.audit;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.export.ExportWitness;

/** Who took which list out of the system, and how it was narrowed. Nothing was changed, so nobody who follows changes is told. */
@Singleton
class ExportTrail implements ExportWitness {

    private final Trail trail;

    ExportTrail(Trail trail) {
        this.trail = trail;
    }

    @Override
    public void exporting(Export export) {
        trail.noted(new Happening(
                "LIST_EXPORTED",
                SubjectType.EXPORT,
                null,
                export.label(),
                null,
                Map.of(
                        "list", export.list(),
                        "path", export.path(),
                        "format", export.format(),
                        "columns", export.columns(),
                        "asked", export.asked())));
    }
}

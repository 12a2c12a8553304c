package vn.thidua.reporting;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;

/** That somebody looked at figures: nothing was changed, so nobody who follows changes is told. */
@Singleton
class ReadingTrail {

    private final Trail trail;

    ReadingTrail(Trail trail) {
        this.trail = trail;
    }

    /** What was looked at. */
    enum What {
        FIGURES,
        ROWS,
        CHANGES
    }

    @Transactional
    void read(ReportAsked asked, What what) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("what", what);
        content.put("by", asked.by());
        content.put("where", asked.where());
        content.put("unit", asked.unitId());
        content.put("from", asked.from());
        content.put("to", asked.to());
        content.put("asOf", asked.asOf());
        content.put("on", asked.on());
        trail.noted(new Happening(
                "REPORT_READ", SubjectType.REPORT, null, asked.kind().name(), null, content));
    }

    @Transactional
    void taken(UUID report, String title, String format) {
        trail.noted(new Happening("REPORT_TAKEN", SubjectType.REPORT, report, title, null, Map.of("format", format)));
    }
}

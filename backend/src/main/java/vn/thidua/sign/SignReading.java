package vn.thidua.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;

/** That somebody looked at signs: nothing was changed, so nobody who follows changes is told. */
@ApplicationScoped
class SignReading {

    private final Trail trail;

    SignReading(Trail trail) {
        this.trail = trail;
    }

    /** @param sign null for a list of them */
    @Transactional
    void read(String label, int year, UUID unit, UUID sign) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("year", year);
        content.put("unit", unit);
        trail.noted(new Happening("SIGN_READ", SubjectType.SIGN, sign, label, null, content));
    }
}

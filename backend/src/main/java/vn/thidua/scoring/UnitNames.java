package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.UnitRef;

/** What units are called today. */
@Singleton
class UnitNames {

    private final Jdbi jdbi;

    UnitNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By name. */
    Map<UUID, UnitRef> of(Collection<UUID> units) {
        Map<UUID, UnitRef> names = new LinkedHashMap<>();
        jdbi.withHandle(handle -> handle.createQuery("select " + UnitRef.columns("u", "unit")
                                + " from unit_now u where u.id = any(:units) order by u.name collate vietnamese, u.id")
                        .bindArray("units", UUID.class, units.toArray())
                        .map((row, context) -> UnitRef.read(row, "unit"))
                        .list())
                .forEach(unit -> names.put(unit.id(), unit));
        return names;
    }
}

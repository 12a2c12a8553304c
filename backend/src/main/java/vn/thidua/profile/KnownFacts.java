package vn.thidua.profile;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;

/** What is recorded and stated about many, in one statement a table. */
@Singleton
class KnownFacts {

    private static final String COLUMNS =
            "f.fact_id as id, coalesce(f.person_id, f.collective_id) as holder, f.kind, lower(f.valid) as since,"
                    + " cast(f.value || jsonb_build_object('id', f.fact_id) as text) as value";

    /** Two arms, so that each goes by its own index. */
    private static final String FACTS =
            "select " + COLUMNS + " from fact f where f.person_id = any(:people) and " + known()
                    + " union all select " + COLUMNS + " from fact f where f.collective_id = any(:units) and " + known()
                    + " order by since, id";

    private static final String STATED = "select s.person_id as holder, s.kinds from fact_statement s"
            + " where s.person_id = any(:people) and s.until >= :since and s.superseded_at is null"
            + " union all select s.collective_id, s.kinds from fact_statement s"
            + " where s.collective_id = any(:units) and s.until >= :since and s.superseded_at is null";

    private final Jdbi jdbi;
    private final ProfileSettings settings;

    KnownFacts(Jdbi jdbi, ProfileSettings settings) {
        this.jdbi = jdbi;
        this.settings = settings;
    }

    private static String known() {
        return "f.superseded_at is null and lower(f.valid) <= :asOf";
    }

    /** What had begun by that day. */
    List<FactRow> of(Collection<UUID> people, Collection<UUID> units, LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(FACTS)
                .bindArray("people", UUID.class, people.toArray())
                .bindArray("units", UUID.class, units.toArray())
                .bind("asOf", asOf)
                .map((row, context) -> new FactRow(
                        Rows.id(row, "holder"), KeptFactKind.valueOf(row.getString("kind")), row.getString("value")))
                .list());
    }

    /** Of whom which kinds are known as a whole on that day: a statement tells of all days up to its own, and holds some days more. */
    Map<UUID, Set<KeptFactKind>> statedOf(Collection<UUID> people, Collection<UUID> units, LocalDate asOf) {
        Map<UUID, Set<KeptFactKind>> stated = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(STATED)
                .bindArray("people", UUID.class, people.toArray())
                .bindArray("units", UUID.class, units.toArray())
                .bind("since", asOf.minusDays(settings.statementDays()))
                .map((row, context) -> Map.entry(Rows.id(row, "holder"), Rows.texts(row, "kinds")))
                .forEach(found -> found.getValue()
                        .forEach(kind -> stated.computeIfAbsent(
                                        found.getKey(), ignored -> EnumSet.noneOf(KeptFactKind.class))
                                .add(KeptFactKind.valueOf(kind)))));
        return stated;
    }
}

package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** The units: what others ask of them, and the only place that writes their tables. */
@Singleton
public class Units {

    private static final String REFS = "select " + UnitRef.columns("u", "unit") + " from unit_now u where ";

    private final Jdbi jdbi;

    Units(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public boolean exists(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from unit where id = :id)")
                .bind("id", unitId)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether the unit lives on that day. */
    public boolean inForce(UUID unitId, LocalDate day) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from unit where id = :id and valid @> :day)")
                        .bind("id", unitId)
                        .bind("day", day)
                        .mapTo(Boolean.class)
                        .one());
    }

    public Optional<UnitRef> ref(UUID unitId) {
        return Optional.ofNullable(refs(List.of(unitId)).get(unitId));
    }

    /** For lists put together from several sources; those that do not exist are left out. */
    public Map<UUID, UnitRef> refs(Collection<UUID> unitIds) {
        return jdbi.withHandle(handle -> handle.createQuery(REFS + "u.id = any(:ids)")
                .bindArray("ids", UUID.class, unitIds.toArray())
                .map((row, context) -> UnitRef.read(row, "unit"))
                .collect(Collectors.toMap(UnitRef::id, ref -> ref)));
    }

    public Optional<UnitRef> byCode(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(REFS + "u.code = :code")
                .bind("code", code)
                .map((row, context) -> UnitRef.read(row, "unit"))
                .findOne());
    }

    /** Every unit by its code, for files that name units by code. */
    public Map<String, UUID> idsByCode() {
        return jdbi.withHandle(handle -> handle.createQuery("select code, id from unit")
                .map((row, context) -> Map.entry(row.getString("code"), Rows.id(row, "id")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** One change of the organisation at a time: the tree and what grants reach must not be made from two halves. */
    void lock() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(hashtext('unit_state'))"));
    }

    Optional<Unit> find(UUID unitId) {
        return find(List.of(unitId)).stream().findFirst();
    }

    List<Unit> find(Collection<UUID> unitIds) {
        return jdbi.withHandle(handle -> {
            Map<UUID, List<UnitState>> states = states(handle, unitIds);
            return handle.createQuery("select id, code, version from unit where id = any(:ids) order by code")
                    .bindArray("ids", UUID.class, unitIds.toArray())
                    .map((row, context) -> Unit.kept(
                            Rows.id(row, "id"),
                            row.getString("code"),
                            row.getLong("version"),
                            states.get(Rows.id(row, "id"))))
                    .list();
        });
    }

    private static Map<UUID, List<UnitState>> states(Handle handle, Collection<UUID> unitIds) {
        return handle.createQuery("select *, lower(valid) as since, upper(valid) as until from unit_state"
                        + " where unit_id = any(:ids) and superseded_at is null order by lower(valid)")
                .bindArray("ids", UUID.class, unitIds.toArray())
                .map((row, context) -> Map.entry(
                        Rows.id(row, "unit_id"),
                        new UnitState(
                                Rows.id(row, "id"),
                                new UnitState.Content(
                                        Rows.constant(row, "kind", UnitKind.class),
                                        row.getString("name"),
                                        row.getString("short_name"),
                                        row.getString("name_en"),
                                        row.getBoolean("legal_personality"),
                                        Rows.id(row, "parent_id"),
                                        Rows.id(row, "overseer_id"),
                                        row.getString("source"),
                                        Rows.constant(row, "standing", Standing.class)),
                                Rows.date(row, "since"),
                                Rows.date(row, "until"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** All of them before any state, since states point to each other's units. */
    void add(Collection<Unit> units) {
        jdbi.useHandle(handle -> {
            PreparedBatch lives = handle.prepareBatch(
                    "insert into unit (id, code, valid) values (:id, :code, daterange(:from, :until))");
            units.forEach(unit -> life(lives, unit).bind("code", unit.code()).add());
            lives.execute();
            PreparedBatch batch = stateBatch(handle);
            units.forEach(unit ->
                    unit.states().forEach(state -> state(batch, unit, state).add()));
            batch.execute();
        });
    }

    /**
     * Supersedes what no longer holds, adds what does, and counts the version on.
     *
     * @throws Problem {@code STALE} when somebody else was first
     */
    void keep(Unit unit, String because) {
        jdbi.useHandle(handle -> {
            int mine = life(
                            handle.createUpdate(
                                    "update unit set valid = daterange(:from, :until), version = version + 1"
                                            + " where id = :id and version = :version"),
                            unit)
                    .bind("version", unit.version())
                    .execute();
            if (mine == 0) {
                throw Problem.of(ProblemCode.STALE);
            }
            supersede(handle, unit, because);
            PreparedBatch batch = stateBatch(handle);
            unit.states().forEach(state -> state(batch, unit, state).add());
            batch.execute();
        });
    }

    private static void supersede(Handle handle, Unit unit, String because) {
        handle.createUpdate("update unit_state set superseded_at = clock_timestamp(), superseded_because = :because"
                        + " where unit_id = :unit and superseded_at is null and id <> all(:holding)")
                .bind("unit", unit.id())
                .bind("because", because)
                .bindArray(
                        "holding",
                        UUID.class,
                        unit.states().stream().map(UnitState::id).toArray())
                .execute();
    }

    private static <S extends SqlStatement<S>> S life(S statement, Unit unit) {
        return statement.bind("id", unit.id()).bind("from", unit.from()).bind("until", unit.until());
    }

    private static PreparedBatch stateBatch(Handle handle) {
        return handle.prepareBatch(
                "insert into unit_state (id, unit_id, kind, name, short_name, name_en, legal_personality, parent_id,"
                        + " overseer_id, valid, source, standing) values (:id, :unit, :kind, :name, :shortName, :nameEn, :legalPersonality,"
                        + " :parentId, :overseerId, daterange(:from, :until), :source, :standing) on conflict (id) do nothing");
    }

    private static PreparedBatch state(PreparedBatch batch, Unit unit, UnitState state) {
        UnitState.Content content = state.content();
        return batch.bind("id", state.id())
                .bind("unit", unit.id())
                .bind("kind", content.kind().name())
                .bind("name", content.name())
                .bind("shortName", content.shortName())
                .bind("nameEn", content.nameEn())
                .bind("legalPersonality", content.legalPersonality())
                .bind("parentId", content.parentId())
                .bind("overseerId", content.overseerId())
                .bind("source", content.source())
                .bind("standing", content.standing().name())
                .bind("from", state.from())
                .bind("until", state.until());
    }
}

package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.http.CurrentAccount;

/** The memberships: the only place that writes their table, which only ever gains rows. */
@Singleton
class Memberships {

    private static final String STANDING =
            "select *, lower(valid) as since, upper(valid) as until from membership where superseded_at is null and ";

    private final Jdbi jdbi;
    private final CurrentAccount account;

    Memberships(Jdbi jdbi, CurrentAccount account) {
        this.jdbi = jdbi;
        this.account = account;
    }

    /** One that holds, not one that was superseded. */
    Optional<Membership> find(UUID membershipId) {
        return jdbi.withHandle(handle -> handle.createQuery(STANDING + "id = :id")
                .bind("id", membershipId)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The one of a person on a day. */
    Optional<Membership> on(UUID personId, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(STANDING + "person_id = :person and valid @> :day")
                .bind("person", personId)
                .bind("day", day)
                .map((row, context) -> read(row))
                .findOne());
    }

    private static Membership read(ResultSet row) throws SQLException {
        return new Membership(
                Rows.id(row, "id"),
                Rows.id(row, "person_id"),
                Rows.id(row, "unit_id"),
                row.getString("position"),
                Rows.constant(row, "position_group", PositionGroup.class),
                row.getBoolean("direct_worker"),
                Rows.date(row, "since"),
                Rows.date(row, "until"));
    }

    List<MembershipView> of(UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select m.id, m.position, m.position_group, m.direct_worker, lower(m.valid) as since,"
                                + " upper(m.valid) as until, " + UnitRef.columns("u", "unit")
                                + " from membership m join unit_now u on u.id = m.unit_id"
                                + " where m.person_id = :person and m.superseded_at is null order by lower(m.valid) desc")
                .bind("person", personId)
                .map((row, context) -> MembershipView.read(row))
                .list());
    }

    /** Everybody who has any. */
    Set<UUID> people() {
        return jdbi.withHandle(handle -> Set.copyOf(handle.createQuery("select distinct person_id from membership")
                .mapTo(UUID.class)
                .list()));
    }

    void add(Membership membership) {
        add(List.of(membership));
    }

    void add(List<Membership> added) {
        if (added.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into membership (id, person_id, unit_id, position, position_group, direct_worker, valid, recorded_by) values (:id, :personId, :unitId,"
                            + " :position, :positionGroup, :directWorker, daterange(:from, :until), :by)");
            UUID by = account.isSignedIn() ? account.accountId() : null;
            added.forEach(membership -> batch.bind("id", membership.id())
                    .bind("personId", membership.personId())
                    .bind("unitId", membership.unitId())
                    .bind("position", membership.position())
                    .bind("positionGroup", membership.positionGroup().name())
                    .bind("directWorker", membership.directWorker())
                    .bind("from", membership.from())
                    .bind("until", membership.until())
                    .bind("by", by)
                    .add());
            batch.execute();
        });
    }

    /** The old row first: the two may have days in common. */
    void replace(Membership old, Membership membership, String because) {
        jdbi.useHandle(handle -> handle.createUpdate("update membership set superseded_at = clock_timestamp(),"
                        + " superseded_because = :because where id = :id and superseded_at is null")
                .bind("id", old.id())
                .bind("because", because)
                .execute());
        add(membership);
    }
}

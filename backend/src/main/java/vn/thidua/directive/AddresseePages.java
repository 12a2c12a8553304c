package vn.thidua.directive;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.organization.Heirs;
import vn.thidua.organization.Units;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** Puts together what one unit did with a directive, for whoever asks. */
@Singleton
class AddresseePages {

    private record Head(
            UUID directiveId, UUID unitId, String acknowledgedBy, String note, String releasedBecause, long version) {

        static Head read(ResultSet row) throws SQLException {
            return new Head(
                    Rows.id(row, "directive_id"),
                    Rows.id(row, "unit_id"),
                    row.getString("display_name"),
                    row.getString("note"),
                    row.getString("released_because"),
                    row.getLong("version"));
        }
    }

    private final Jdbi jdbi;
    private final Addressees addressees;
    private final Directives directives;
    private final Units units;
    private final Heirs heirs;
    private final Actor actor;
    private final BusinessClock clock;

    AddresseePages(
            Jdbi jdbi,
            Addressees addressees,
            Directives directives,
            Units units,
            Heirs heirs,
            Actor actor,
            BusinessClock clock) {
        this.jdbi = jdbi;
        this.addressees = addressees;
        this.directives = directives;
        this.units = units;
        this.heirs = heirs;
        this.actor = actor;
        this.clock = clock;
    }

    AddresseeView view(UUID id) {
        Head head = head(id);
        actor.require(Permission.DIRECTIVE_FOLLOW, head.unitId());
        AddresseeItem item = addressees.item(id).orElseThrow();
        UUID carrier = heirs.livingCarrierOf(head.unitId(), clock.today());
        return new AddresseeView(
                directives.ref(head.directiveId()).orElseThrow(),
                item,
                units.ref(carrier).orElseThrow(),
                head.acknowledgedBy(),
                head.note(),
                head.releasedBecause(),
                addressees.sessions(id),
                addressees.passedOn(head.directiveId(), carrier),
                AddresseeLifecycle.LIFECYCLE.actions(null, item.state(), actor, head.unitId(), actor.locale()),
                head.version());
    }

    private Head head(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select a.*, c.display_name from directive_addressee a"
                                + " left join account c on c.id = a.acknowledged_by where a.id = :id")
                        .bind("id", id)
                        .map((row, context) -> Head.read(row))
                        .findOne())
                .orElseThrow(Problem::notFound);
    }
}

package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;

/** Reads the paper that a nomination came into, and the award of the register that its line became, each for whom it is open. */
@Singleton
public class NominationStops {

    private final Jdbi jdbi;
    private final Actor actor;

    NominationStops(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    /**
     * @param paper what it came into
     * @param needs who may open that
     * @param sql gives for {@code :nomination} at most one row: {@code id, unit_id, title, number_text, state, signed_on} of the paper; {@code line_id},
     *     which the award has too; {@code given, decided_on, award_name, nominee_unit_id}
     */
    public List<NominationStop> of(SubjectType paper, Permission needs, String sql, UUID nominationId) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("nomination", nominationId)
                .map((row, context) -> read(paper, needs, row))
                .findOne()
                .orElse(List.of()));
    }

    private List<NominationStop> read(SubjectType paper, Permission needs, ResultSet row) throws SQLException {
        List<NominationStop> stops = new ArrayList<>();
        if (actor.may(needs, Rows.id(row, "unit_id"))) {
            String number = row.getString("number_text");
            String title = row.getString("title");
            stops.add(new NominationStop(
                    paper,
                    Rows.id(row, "id"),
                    number == null ? title : number + " – " + title,
                    Rows.date(row, "signed_on"),
                    row.getString("state"),
                    null));
        }
        if (row.getBoolean("given") && actor.may(Permission.AWARD_READ, Rows.id(row, "nominee_unit_id"))) {
            stops.add(new NominationStop(
                    SubjectType.AWARD,
                    Rows.id(row, "line_id"),
                    row.getString("award_name"),
                    Rows.date(row, "decided_on"),
                    null,
                    null));
        }
        return stops;
    }
}

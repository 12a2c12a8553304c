package vn.thidua.council;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.dossier.NominationPath;
import vn.thidua.dossier.NominationStop;
import vn.thidua.dossier.VotesView;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;

/** Tells the readers of a nomination how a council voted on it. */
@Singleton
class VotedNominations implements NominationPath {

    private static final String SQL =
            "select r.id, r.unit_id, r.council_name, r.held_on, r.member_count, v.votes_for, v.votes_against from council_vote v"
                    + " join council_result r on r.id = v.council_result_id where v.nomination_id = :nomination";

    private final Jdbi jdbi;
    private final Actor actor;

    VotedNominations(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    @Override
    public List<NominationStop> of(UUID nominationId) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL)
                .bind("nomination", nominationId)
                .map((row, context) -> actor.may(Permission.COUNCIL_RESULT_READ, Rows.id(row, "unit_id"))
                        ? List.of(read(row))
                        : List.<NominationStop>of())
                .findOne()
                .orElse(List.of()));
    }

    private static NominationStop read(ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "id");
        return new NominationStop(
                SubjectType.COUNCIL_RESULT,
                id,
                row.getString("council_name"),
                Rows.date(row, "held_on"),
                null,
                new VotesView(id, row.getInt("votes_for"), row.getInt("votes_against"), row.getInt("member_count")));
    }
}

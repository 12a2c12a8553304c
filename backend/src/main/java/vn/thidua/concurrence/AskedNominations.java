package vn.thidua.concurrence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.dossier.NominationPath;
import vn.thidua.dossier.NominationStop;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Rows;

/** Tells the readers of a nomination whose concurrence was asked for it. */
@Singleton
class AskedNominations implements NominationPath {

    private record Found(UUID unitId, NominationStop stop) {}

    private final Jdbi jdbi;
    private final Actor actor;

    AskedNominations(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    @Override
    public List<NominationStop> of(UUID nominationId) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select r.id, r.unit_id, r.other_body, r.state, coalesce(r.answered_on, r.asked_on) as on_day"
                                        + " from concurrence_case c join concurrence_request r on r.id = c.request_id"
                                        + " where c.nomination_id = :nomination and r.state <> 'DRAFT' order by r.asked_on, r.id")
                        .bind("nomination", nominationId)
                        .map((row, context) -> new Found(
                                Rows.id(row, "unit_id"),
                                new NominationStop(
                                        SubjectType.CONCURRENCE,
                                        Rows.id(row, "id"),
                                        row.getString("other_body"),
                                        Rows.date(row, "on_day"),
                                        row.getString("state"),
                                        null)))
                        .list())
                .stream()
                .filter(found -> actor.may(Permission.CONCURRENCE_READ, found.unitId()))
                .map(Found::stop)
                .toList();
    }
}

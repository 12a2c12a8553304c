package vn.thidua.consultation;

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
import vn.thidua.platform.time.BusinessClock;

/** Tells the readers of a nomination in which consultation it is published. */
@Singleton
class ConsultedNominations implements NominationPath {

    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    ConsultedNominations(Jdbi jdbi, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public List<NominationStop> of(UUID nominationId) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select c.id, c.unit_id, c.title, c.last_on, " + Consultations.STATE
                                        + " as state_now from consultation_candidate k join consultation c on c.id = k.consultation_id"
                                        + " where k.nomination_id = :nomination and c.state in ('OPEN', 'CANCELLED') order by c.opens_on, c.id")
                        .bind("nomination", nominationId)
                        .bind("today", clock.today())
                        .map((row, context) -> new Found(
                                Rows.id(row, "unit_id"),
                                new NominationStop(
                                        SubjectType.CONSULTATION,
                                        Rows.id(row, "id"),
                                        row.getString("title"),
                                        Rows.date(row, "last_on"),
                                        row.getString("state_now"),
                                        null)))
                        .list())
                .stream()
                .filter(found -> actor.may(Permission.CONSULTATION_READ, found.unitId()))
                .map(Found::stop)
                .toList();
    }

    private record Found(UUID unitId, NominationStop stop) {}
}

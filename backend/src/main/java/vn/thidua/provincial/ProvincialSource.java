package vn.thidua.provincial;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Rows;
import vn.thidua.register.Origin;
import vn.thidua.register.OutsideSource;

/** Tells the register's readers by which province's decision an award came. */
@Singleton
class ProvincialSource implements OutsideSource {

    private final Jdbi jdbi;
    private final Actor actor;

    ProvincialSource(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    private record Found(UUID unitId, Origin.OutsideStep step) {}

    @Override
    public Optional<Origin.OutsideStep> of(UUID awardId) {
        return jdbi.withHandle(handle -> handle.createQuery("select p.id, p.unit_id, p.number_text, p.signer, "
                                + DocumentRef.COLUMNS + " from provincial_decision_line l"
                                + " join provincial_decision p on p.id = l.decision_id join document d on d.id = p.document_id"
                                + " where l.id = :award and p.state = 'CONFIRMED'")
                        .bind("award", awardId)
                        .map((row, context) -> new Found(
                                Rows.id(row, "unit_id"),
                                new Origin.OutsideStep(
                                        Rows.id(row, "id"),
                                        row.getString("number_text"),
                                        row.getString("signer"),
                                        DocumentRef.read(row))))
                        .findOne())
                .filter(found -> actor.may(Permission.PROVINCIAL_DECISION_READ, found.unitId()))
                .map(Found::step);
    }
}

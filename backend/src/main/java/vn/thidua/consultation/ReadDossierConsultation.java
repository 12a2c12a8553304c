package vn.thidua.consultation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** For the page of a dossier: which of its nominations need a consultation, and how they stand. */
@Singleton
class ReadDossierConsultation {

    private final Jdbi jdbi;
    private final Consultations consultations;
    private final Actor actor;
    private final BusinessClock clock;

    ReadDossierConsultation(Jdbi jdbi, Consultations consultations, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.consultations = consultations;
        this.actor = actor;
        this.clock = clock;
    }

    DossierConsultation of(UUID dossierId) {
        UUID unit = jdbi.withHandle(handle -> handle.createQuery("select unit_id from dossier where id = :id")
                .bind("id", dossierId)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(Problem::notFound));
        actor.require(Permission.DOSSIER_READ, unit);
        Map<UUID, String> nominees = nominees(dossierId);
        Map<UUID, ConsultationStanding> standing =
                consultations.standing(nominees.keySet(), clock.today(), actor.locale());
        return new DossierConsultation(nominees.entrySet().stream()
                .filter(nominee -> standing.get(nominee.getKey()).citation() != null)
                .map(nominee -> new DossierConsultation.Line(
                        nominee.getKey(), nominee.getValue(), standing.get(nominee.getKey())))
                .toList());
    }

    private Map<UUID, String> nominees(UUID dossierId) {
        Map<UUID, String> nominees = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        "select n.id, coalesce(n.frozen_name, n.household_name, p.name, g.name) as name from nomination n"
                                + " left join person p on p.id = n.person_id left join unit_now g on g.id = n.collective_id"
                                + " where n.dossier_id = :id order by n.ordinal")
                .bind("id", dossierId)
                .map((row, context) -> Map.entry(Rows.id(row, "id"), row.getString("name")))
                .forEach(nominee -> nominees.put(nominee.getKey(), nominee.getValue())));
        return nominees;
    }
}

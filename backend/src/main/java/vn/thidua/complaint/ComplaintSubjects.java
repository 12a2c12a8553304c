package vn.thidua.complaint;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;

/** Finds what a complaint is about: whose it is, how it is called, and whose nominations that touches. */
@Singleton
class ComplaintSubjects {

    /**
     * What was found.
     *
     * @param unitId whose it is
     * @param nominations those that it touches
     */
    record Found(UUID unitId, String label, List<UUID> nominations) {}

    private static final String NOMINATION =
            "select d.unit_id, coalesce(n.frozen_name, n.household_name, p.name, g.name) as label, array[n.id] as nominations"
                    + " from nomination n join dossier d on d.id = n.dossier_id left join person p on p.id = n.person_id"
                    + " left join unit_now g on g.id = n.collective_id where n.id = :id";

    private static final String DOSSIER =
            "select d.unit_id, d.number || ' · ' || d.title as label, array(select n.id from nomination n where n.dossier_id = d.id) as nominations"
                    + " from dossier d where d.id = :id and d.secret is not true";

    private static final String DECISION = "select d.unit_id, coalesce(d.number_text || ' · ', '') || d.title as label,"
            + " array(select l.nomination_id from decision_line l where l.decision_id = d.id) as nominations from decision d where d.id = :id";

    private static final String AWARD = "select a.unit_id, a.recipient_name || ' · ' || a.decision_number as label,"
            + " array(select n.id from nomination n where n.id = a.nomination_id) as nominations from award a where a.id = :id";

    /** Of a nomination or an award also the person or the collective, whatever else they are nominated for. */
    private static final String ABOUT = """
            insert into complaint_about (id, complaint_id, nomination_id, person_id, collective_id)
            select gen_random_uuid(), :complaint, n, null, null from unnest(:nominations) as n
            union all
            select gen_random_uuid(), :complaint, null, n.person_id, n.collective_id from nomination n
             where :subjectType = 'NOMINATION' and n.id = :subject and num_nonnulls(n.person_id, n.collective_id) = 1
            union all
            select gen_random_uuid(), :complaint, null, a.person_id, a.collective_id from award a
             where :subjectType = 'AWARD' and a.id = :subject and num_nonnulls(a.person_id, a.collective_id) = 1
            """;

    private final Jdbi jdbi;

    ComplaintSubjects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Found> find(ComplaintSubject type, UUID id) {
        String sql = switch (type) {
            case NOMINATION -> NOMINATION;
            case DOSSIER -> DOSSIER;
            case DECISION -> DECISION;
            case AWARD -> AWARD;
        };
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> new Found(Rows.id(row, "unit_id"), row.getString("label"), List.of((UUID[])
                        row.getArray("nominations").getArray())))
                .findOne());
    }

    void about(UUID complaintId, ComplaintDraft draft, Found found) {
        jdbi.useHandle(handle -> handle.createUpdate(ABOUT)
                .bind("complaint", complaintId)
                .bind("subjectType", draft.subjectType().name())
                .bind("subject", draft.subjectId())
                .bindArray("nominations", UUID.class, found.nominations().toArray())
                .execute());
    }

    /** Whether the objection is one about this nomination. */
    boolean isObjection(UUID objectionId, UUID nominationId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from consultation_comment m join consultation_candidate k on k.id = m.candidate_id"
                                + " where m.id = :objection and m.kind = 'OBJECTION' and k.nomination_id = :nomination)")
                .bind("objection", objectionId)
                .bind("nomination", nominationId)
                .mapTo(Boolean.class)
                .one());
    }
}

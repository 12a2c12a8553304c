package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.rulebook.AwardRef;

/** What is in a dossier: its documents, its nominations and theirs. Written whole, under the lock of the dossier's row. */
@Singleton
class DossierContents {

    private static final String NOMINATIONS = """
            select n.id, n.nominee_kind, coalesce(n.person_id, n.collective_id) as nominee_id,
                   coalesce(n.frozen_name, n.household_name, p.name, c.name) as nominee_name, coalesce(p.employee_code, c.code) as nominee_code,
                   n.household_address, n.award_code, t.name as award_name, n.report,
                   n.frozen_name, n.frozen_unit_id, f.name as frozen_unit_name, n.frozen_position, n.frozen_position_group,
                   n.frozen_direct_worker, n.frozen_sex, coalesce(o.outcome, 'PENDING') as outcome, """ + RefusalView.COLUMNS + """

              from nomination n
              join award_type t on t.code = n.award_code
              left join person p on p.id = n.person_id
              left join unit_now c on c.id = n.collective_id
              left join unit_now f on f.id = n.frozen_unit_id
              left join nomination_outcome o on o.nomination_id = n.id and o.superseded_at is null
              left join dossier_refusal x on x.nomination_id = n.id
              left join account xa on xa.id = x.refused_by
             where n.dossier_id = :dossier and (cast(:nomination as uuid) is null or n.id = :nomination)
             order by n.ordinal
            """;

    private final Jdbi jdbi;

    DossierContents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<AttachmentView> attachments(UUID dossierId) {
        return jdbi.withHandle(handle -> handle.createQuery("select a.kind, " + DocumentRef.COLUMNS
                        + " from dossier_attachment a join document d on d.id = a.document_id where a.dossier_id = :dossier"
                        + " order by array_position(array ['SUBMISSION', 'MINUTES', 'VOTES', 'OTHER'], a.kind), d.id")
                .bind("dossier", dossierId)
                .map((row, context) ->
                        new AttachmentView(DocumentRef.read(row), Rows.constant(row, "kind", AttachmentKind.class)))
                .list());
    }

    List<NominationView> nominations(UUID dossierId) {
        return nominations(dossierId, null);
    }

    Optional<NominationView> nomination(UUID dossierId, UUID id) {
        return nominations(dossierId, id).stream().findFirst();
    }

    Optional<UUID> dossierOf(UUID nominationId) {
        return jdbi.withHandle(handle -> handle.createQuery("select dossier_id from nomination where id = :id")
                .bind("id", nominationId)
                .mapTo(UUID.class)
                .findOne());
    }

    /** @param id null for all of the dossier */
    private List<NominationView> nominations(UUID dossierId, UUID id) {
        return jdbi.withHandle(handle -> {
            Map<UUID, List<EvidenceView>> evidence = evidence(handle, dossierId);
            return handle.createQuery(NOMINATIONS)
                    .bind("dossier", dossierId)
                    .bind("nomination", id)
                    .map((row, context) -> new NominationView(
                            Rows.id(row, "id"),
                            NomineeView.read(row),
                            new AwardRef(row.getString("award_code"), row.getString("award_name")),
                            row.getString("report"),
                            evidence.getOrDefault(Rows.id(row, "id"), List.of()),
                            FrozenNominee.read(row),
                            Rows.constant(row, "outcome", Outcome.class),
                            RefusalView.read(row)))
                    .list();
        });
    }

    private static Map<UUID, List<EvidenceView>> evidence(Handle handle, UUID dossierId) {
        return handle.createQuery(
                        "select e.nomination_id, e.kind, " + DocumentRef.COLUMNS + " from nomination_evidence e"
                                + " join nomination n on n.id = e.nomination_id join document d on d.id = e.document_id"
                                + " where n.dossier_id = :dossier order by d.id")
                .bind("dossier", dossierId)
                .map((row, context) -> Map.entry(
                        Rows.id(row, "nomination_id"),
                        new EvidenceView(DocumentRef.read(row), Rows.constant(row, "kind", EvidenceKind.class))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * Everything anew: two nominations may have swapped their awards, which no order of single updates gets past the unique constraint. Nothing
     * refers to an open nomination as long as its dossier can be edited; refused ones stay as they are, after the others.
     */
    void replace(UUID dossierId, DossierDraft draft) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from dossier_attachment where dossier_id = :dossier")
                    .bind("dossier", dossierId)
                    .execute();
            handle.createUpdate("delete from nomination n where n.dossier_id = :dossier" + " and " + Refusals.OPEN)
                    .bind("dossier", dossierId)
                    .execute();
            handle.createUpdate("update nomination n set ordinal = :before + o.place from (select id,"
                            + " row_number() over (order by ordinal) as place from nomination where dossier_id = :dossier) o"
                            + " where o.id = n.id")
                    .bind("dossier", dossierId)
                    .bind("before", draft.nominations().size())
                    .execute();
            insertAttachments(handle, dossierId, draft.attachments());
            insertNominations(handle, dossierId, draft.nominations());
        });
    }

    private static void insertAttachments(Handle handle, UUID dossierId, List<DossierDraft.Attachment> attachments) {
        if (attachments.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into dossier_attachment (dossier_id, document_id, kind) values (:dossier, :document, :kind)");
        attachments.forEach(attachment -> batch.bind("dossier", dossierId)
                .bind("document", attachment.documentId())
                .bind("kind", attachment.kind().name())
                .add());
        batch.execute();
    }

    private static void insertNominations(Handle handle, UUID dossierId, List<DossierDraft.Nominee> nominations) {
        if (nominations.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into nomination (id, dossier_id, ordinal, nominee_kind, person_id, collective_id,"
                        + " household_name, household_address, award_code, report) values (:id, :dossier, :ordinal, :kind, :person, :collective,"
                        + " :household, :address, :award, :report)");
        PreparedBatch evidence =
                handle.prepareBatch("insert into nomination_evidence (nomination_id, document_id, kind)"
                        + " values (:nomination, :document, :kind)");
        for (int i = 0; i < nominations.size(); i++) {
            DossierDraft.Nominee nomination = nominations.get(i);
            UUID id = nomination.id() == null ? Ids.next() : nomination.id();
            batch.bind("id", id)
                    .bind("dossier", dossierId)
                    .bind("ordinal", i + 1)
                    .bind("kind", nomination.nomineeKind().name())
                    .bind("person", nomination.personId())
                    .bind("collective", nomination.collectiveId())
                    .bind("household", nomination.householdName())
                    .bind("address", nomination.householdAddress())
                    .bind("award", nomination.awardCode())
                    .bind("report", nomination.report())
                    .add();
            nomination
                    .evidence()
                    .forEach(document -> evidence.bind("nomination", id)
                            .bind("document", document.documentId())
                            .bind("kind", document.kind().name())
                            .add());
        }
        batch.execute();
        if (evidence.size() > 0) {
            evidence.execute();
        }
    }
}

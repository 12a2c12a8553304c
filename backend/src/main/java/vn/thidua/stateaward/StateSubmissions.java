package vn.thidua.stateaward;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentRef;
import vn.thidua.dossier.DossierRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.register.Recipient;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;

/** The only place that queries submissions, their lines and steps. */
@Singleton
class StateSubmissions implements PanacheRepositoryBase<StateSubmission, UUID> {

    private static final String ITEM = "s.id, s.title, " + UnitRef.columns("u", "unit")
            + ", s.authority, s.state, s.number_text, s.sent_on, s.updated_at,"
            + " (select count(*) from state_submission_line l where l.submission_id = s.id) as line_count,"
            + " (select min(o.due_on) from obligation o where o.subject_type = 'STATE_SUBMISSION' and o.subject_id = s.id"
            + " and o.state = 'OPEN') as due_on";
    private static final String JOINS = "join unit_now u on u.id = s.unit_id";

    private static final String LINES = """
            select l.id, l.nomination_id, l.given, d.id as dossier_id, d.number, d.title, d.year, n.nominee_kind,
                   coalesce(n.person_id, n.collective_id) as nominee_id, n.frozen_name, n.household_address, %s, n.award_code, %s as award_name
              from state_submission_line l
              join nomination n on n.id = l.nomination_id
              join dossier d on d.id = n.dossier_id
              join award_type t on t.code = n.award_code
              join unit_now u on u.id = coalesce(n.collective_id, n.frozen_unit_id)
             where l.submission_id = :id
             order by l.ordinal
            """;

    private static final String CASE = """
            select count(*) as lines,
                   count(*) filter (where o.state <> 'ACCEPTED' or coalesce(x.outcome, 'PENDING') <> 'PASSED') as unready
              from state_submission_line l
              join nomination n on n.id = l.nomination_id
              join dossier o on o.id = n.dossier_id
              left join nomination_outcome x on x.nomination_id = n.id and x.superseded_at is null
             where l.submission_id = :id
            """;

    private static final String STEPS =
            "select s.id, s.action, s.part, s.happened_on, s.reference, s.note, s.recorded_at,"
                    + " a.display_name, " + DocumentRef.COLUMNS
                    + " from state_submission_step s join account a on a.id = s.recorded_by left join document d on d.id = s.document_id"
                    + " where s.submission_id = :id order by s.recorded_at, s.id";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;

    StateSubmissions(Jdbi jdbi, Listings listings, Reach reach) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
    }

    Listing<StateSubmissionItem> listing(StateSubmissionFilter filter, Scope scope) {
        Listing<StateSubmissionItem> listing =
                listings.of(ITEM, "state_submission s", JOINS, "s.id", StateSubmissionItem::read);
        return reach.limit(listing, "s.unit_id", scope, filter.unit)
                .search("s.search", filter.q)
                .where("s.authority = :authority", "authority", filter.authority)
                .where("s.state = :state", "state", filter.state)
                .sortedBy(
                        SortKey.of("updatedAt", "s.updated_at", "timestamptz"),
                        SortKey.nullable("sentOn", "s.sent_on", "date"),
                        SortKey.of("title", "s.title collate vietnamese", "text"));
    }

    Optional<StateSubmissionRow> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.*, " + UnitRef.columns("u", "unit") + ", "
                                + DocumentRef.COLUMNS
                                + " from (select *, unit_id as of_unit_id from state_submission where id = :id) s"
                                + " join unit_now u on u.id = s.of_unit_id left join document d on d.id = s.decision_document_id")
                .bind("id", id)
                .map((row, context) -> StateSubmissionRow.read(row))
                .findOne());
    }

    StateCase facts(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(CASE)
                .bind("id", id)
                .map((row, context) -> new StateCase(row.getInt("lines"), row.getInt("unready")))
                .one());
    }

    List<StateSubmissionLine> lines(UUID id, Locale locale) {
        String sql = LINES.formatted(
                UnitRef.columns("u", "unit"), locale.getLanguage().equals("en") ? "t.name_en" : "t.name");
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> new StateSubmissionLine(
                        Rows.id(row, "id"),
                        Rows.id(row, "nomination_id"),
                        new DossierRef(Rows.id(row, "dossier_id"), row.getString("number"), row.getString("title")),
                        new Recipient(
                                Rows.constant(row, "nominee_kind", NomineeKind.class),
                                Rows.id(row, "nominee_id"),
                                row.getString("frozen_name"),
                                row.getString("household_address")),
                        UnitRef.read(row, "unit"),
                        new AwardRef(row.getString("award_code"), row.getString("award_name")),
                        row.getInt("year"),
                        Rows.bool(row, "given")))
                .list());
    }

    List<StateSubmissionStep> steps(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(STEPS)
                .bind("id", id)
                .map((row, context) -> new StateSubmissionStep(
                        Rows.id(row, "id"),
                        Rows.constant(row, "action", StateSubmissionAction.class),
                        Rows.constant(row, "part", SubmissionPart.class),
                        Rows.date(row, "happened_on"),
                        row.getString("reference"),
                        row.getString("note"),
                        Rows.id(row, "document_id") == null ? null : DocumentRef.read(row),
                        Rows.instant(row, "recorded_at"),
                        row.getString("display_name")))
                .list());
    }

    /** In the order of the lines. */
    List<UUID> nominationIds(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select nomination_id from state_submission_line where submission_id = :id order by ordinal, id")
                .bind("id", id)
                .mapTo(UUID.class)
                .list());
    }

    void addLines(UUID id, List<UUID> nominationIds) {
        jdbi.useHandle(handle -> {
            var batch =
                    handle.prepareBatch("insert into state_submission_line (id, submission_id, ordinal, nomination_id)"
                            + " values (:line, :id, :ordinal, :nomination)");
            for (int i = 0; i < nominationIds.size(); i++) {
                batch.bind("line", Ids.next())
                        .bind("id", id)
                        .bind("ordinal", i)
                        .bind("nomination", nominationIds.get(i))
                        .add();
            }
            batch.execute();
        });
    }

    void dropLines(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from state_submission_line where submission_id = :id")
                .bind("id", id)
                .execute());
    }

    /** What was decided: these were given the award, the others of it were not. */
    void decideLines(UUID id, Collection<UUID> givenNominations) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update state_submission_line set given = (nomination_id = any(:given)) where submission_id = :id")
                .bind("id", id)
                .bindArray("given", UUID.class, givenNominations.toArray())
                .execute());
    }

    void addStep(UUID id, StateSubmissionStep.Entry entry, UUID by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into state_submission_step (id, submission_id, action, part, happened_on, reference, note, document_id,"
                                + " recorded_at, recorded_by) values (:step, :id, :action, :part, :on, :reference, :note, :document, :at, :by)")
                .bind("step", Ids.next())
                .bind("id", id)
                .bind("action", entry.action().name())
                .bind("part", entry.part() == null ? null : entry.part().name())
                .bind("on", entry.on())
                .bind("reference", entry.reference())
                .bind("note", entry.note())
                .bind("document", entry.documentId())
                .bind("at", at)
                .bind("by", by)
                .execute());
    }

    boolean isMinistry(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from unit_now where id = :id and kind = 'MINISTRY')")
                .bind("id", unitId)
                .mapTo(Boolean.class)
                .one());
    }
}

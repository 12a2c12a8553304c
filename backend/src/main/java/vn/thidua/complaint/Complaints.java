package vn.thidua.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Reach;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** The only place that queries complaints, who sent them and their steps. */
@Singleton
class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    private static final String ITEM = "c.id, c.number, " + UnitRef.columns("u", "unit")
            + ", c.kind, c.channel, c.subject_type, c.subject_label, c.title, c.anonymous, c.received_on, c.state, c.round,"
            + " c.answered_on, c.finding, c.updated_at";

    static final String OPEN = "c.state in ('RECEIVED', 'ACCEPTED', 'ASSIGNED', 'VERIFIED')";

    /** Whoever it is about does not read it, under whichever record; bind {@code self}. */
    static final String OF_OTHERS =
            "not exists (select from complaint_about o join person s on s.id = o.person_id or s.merged_into_id = o.person_id"
                    + " where o.complaint_id = c.id and s.id = cast(:self as uuid))"
                    + " and not exists (select from complaint_about o join nomination n on n.id = o.nomination_id"
                    + " where o.complaint_id = c.id and n.person_id = cast(:self as uuid))";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final Actor actor;

    Complaints(Jdbi jdbi, Listings listings, Reach reach, Actor actor) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.actor = actor;
    }

    Listing<ComplaintItem> listing(ComplaintFilter filter) {
        Listing<ComplaintItem> listing =
                listings.of(ITEM, "complaint c", "join unit_now u on u.id = c.unit_id", "c.id", ComplaintItem::read);
        return reach.limit(listing, "c.unit_id", actor.scope(Permission.COMPLAINT_READ), null)
                .where(OF_OTHERS)
                .bind("self", actor.personId())
                .search("c.search", filter.q)
                .where("c.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                .where("c.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where("(" + OPEN + ") = :open", "open", filter.open)
                .where("c.subject_id = :subject", "subject", filter.subject)
                .sortedBy(
                        SortKey.of("receivedOn", "c.received_on", "date"),
                        SortKey.of("updatedAt", "c.updated_at", "timestamptz"));
    }

    /** Whether it is about whoever asks. */
    boolean isAboutReader(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select not (" + OF_OTHERS + ") from complaint c where c.id = :id")
                        .bind("id", id)
                        .bind("self", actor.personId())
                        .mapTo(Boolean.class)
                        .findOne()
                        .orElse(false));
    }

    long numberOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select number from complaint where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one());
    }

    void addSender(UUID id, ComplaintDraft.Sender sender) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into complaint_sender (complaint_id, name, contact) values (:id, :name, :contact)")
                .bind("id", id)
                .bind("name", sender.name().strip())
                .bind("contact", sender.contact())
                .execute());
    }

    /** Whoever objected. */
    void takeSender(UUID id, UUID objectionId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into complaint_sender (complaint_id, name, contact)"
                                + " select :id, m.sender_name, m.sender_contact from consultation_comment m where m.id = :objection")
                .bind("id", id)
                .bind("objection", objectionId)
                .execute());
    }

    Optional<ComplaintDraft.Sender> sender(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select name, contact from complaint_sender where complaint_id = :id")
                .bind("id", id)
                .map((row, context) -> new ComplaintDraft.Sender(row.getString("name"), row.getString("contact")))
                .findOne());
    }

    void addStep(Complaint complaint, ComplaintAction action, LocalDate on, String note, UUID documentId, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into complaint_step (id, complaint_id, round, action, happened_on, note, document_id, recorded_at, recorded_by)"
                                + " values (:id, :complaint, :round, :action, :on, :note, :document, :at, :by)")
                .bind("id", Ids.next())
                .bind("complaint", complaint.id())
                .bind("round", complaint.round())
                .bind("action", action.name())
                .bind("on", on)
                .bind("note", note)
                .bind("document", documentId)
                .bind("at", at)
                .bind("by", actor.accountId())
                .execute());
    }

    List<ComplaintView.Step> steps(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.id as step_id, s.action, s.round, s.happened_on, s.note, s.recorded_at, a.display_name, "
                                + DocumentRef.COLUMNS
                                + " from complaint_step s join account a on a.id = s.recorded_by left join document d on d.id = s.document_id"
                                + " where s.complaint_id = :id order by s.recorded_at, s.id")
                .bind("id", id)
                .map((row, context) -> new ComplaintView.Step(
                        Rows.id(row, "step_id"),
                        Rows.constant(row, "action", ComplaintAction.class),
                        row.getInt("round"),
                        Rows.date(row, "happened_on"),
                        row.getString("note"),
                        Rows.id(row, "document_id") == null ? null : DocumentRef.read(row),
                        Rows.instant(row, "recorded_at"),
                        row.getString("display_name")))
                .list());
    }
}

package vn.thidua.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.VerificationCode;

/** The only place that queries what people said. */
@Singleton
class Comments implements PanacheRepositoryBase<Comment, UUID> {

    private static final String COLUMNS =
            "m.id, m.consultation_id, c.title, c.unit_id, m.candidate_id, m.kind, m.content, m.sender_name,"
                    + " m.sender_contact, m.received_on, m.answer_by, m.state, b.display_name as claimed_name, m.referred_because, m.answer, m.upheld,"
                    + " m.answered_at, a.display_name as answered_name, m.version, coalesce(n.frozen_name, n.household_name, p.name, g.name) as candidate_name, "
                    + DocumentRef.COLUMNS;

    private static final String JOINS = "join consultation c on c.id = m.consultation_id"
            + " join consultation_candidate k on k.id = m.candidate_id join nomination n on n.id = k.nomination_id"
            + " left join person p on p.id = n.person_id left join unit_now g on g.id = n.collective_id"
            + " left join account a on a.id = m.answered_by left join account b on b.id = m.claimed_by"
            + " left join document d on d.id = m.answer_document_id";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Actor actor;
    private final BusinessClock clock;

    Comments(Jdbi jdbi, Listings listings, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.actor = actor;
        this.clock = clock;
    }

    Listing<CommentView> listing(UUID consultationId, CommentFilter filter) {
        Locale locale = actor.locale();
        return listings.of(COLUMNS, "consultation_comment m", JOINS, "m.id", row -> read(row, locale))
                .where("m.consultation_id = :consultation", "consultation", consultationId)
                .where("m.candidate_id = :candidate", "candidate", filter.candidate)
                .where("m.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                .where("m.state = :state", "state", filter.state == null ? null : filter.state.name())
                .sortedBy(SortKey.of("receivedAt", "m.received_at", "timestamptz"));
    }

    Optional<CommentView> view(UUID id) {
        Locale locale = actor.locale();
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from consultation_comment m " + JOINS + " where m.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row, locale))
                .findOne());
    }

    private CommentView read(ResultSet row, Locale locale) throws SQLException {
        UUID unit = Rows.id(row, "unit_id");
        CommentState state = Rows.constant(row, "state", CommentState.class);
        return new CommentView(
                Rows.id(row, "id"),
                Rows.id(row, "consultation_id"),
                row.getString("title"),
                Rows.id(row, "candidate_id"),
                row.getString("candidate_name"),
                Rows.constant(row, "kind", CommentKind.class),
                row.getString("content"),
                actor.may(Permission.CONSULTATION_SENDER_READ, unit)
                        ? new CommentView.Sender(row.getString("sender_name"), row.getString("sender_contact"))
                        : null,
                Rows.date(row, "received_on"),
                Rows.date(row, "answer_by"),
                state,
                row.getString("claimed_name"),
                row.getString("referred_because"),
                row.getString("answer"),
                Rows.bool(row, "upheld"),
                Rows.id(row, "document_id") == null ? null : DocumentRef.read(row),
                Rows.instant(row, "answered_at"),
                row.getString("answered_name"),
                CommentLifecycle.LIFECYCLE.actions(null, state, actor, unit, locale),
                row.getLong("version"));
    }

    /** Whether it is there now for the first time; the same sent again is not. */
    boolean add(UUID consultationId, CommentDraft draft, LocalDate answerBy) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "insert into consultation_comment (id, consultation_id, candidate_id, request_id, kind, content,"
                                        + " sender_name, sender_contact, received_on, received_at, answer_by, state, updated_at) values (:id, :consultation,"
                                        + " :candidate, :request, :kind, :content, :name, :contact, :on, :at, :answerBy, 'RECEIVED', :at)"
                                        + " on conflict (request_id) do nothing")
                        .bind("id", Ids.next())
                        .bind("consultation", consultationId)
                        .bind("candidate", draft.candidateId())
                        .bind("request", draft.requestId())
                        .bind("kind", draft.kind().name())
                        .bind("content", draft.content().strip())
                        .bind("name", draft.senderName().strip())
                        .bind("contact", draft.senderContact().strip())
                        .bind("on", clock.today())
                        .bind("at", clock.now())
                        .bind("answerBy", answerBy)
                        .execute())
                == 1;
    }

    /** Of this consultation's own alone. */
    Optional<CommentReceipt> receipt(UUID consultationId, UUID requestId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select code, received_on from consultation_comment where request_id = :request and consultation_id = :id")
                .bind("request", requestId)
                .bind("id", consultationId)
                .map((row, context) -> new CommentReceipt(
                        VerificationCode.shown(row.getString("code")), Rows.date(row, "received_on")))
                .findOne());
    }

    Optional<CommentFollowUp> followUp(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select m.*, c.title, coalesce(n.frozen_name, n.household_name, p.name, g.name) as candidate_name"
                                + " from consultation_comment m join consultation c on c.id = m.consultation_id"
                                + " join consultation_candidate k on k.id = m.candidate_id join nomination n on n.id = k.nomination_id"
                                + " left join person p on p.id = n.person_id left join unit_now g on g.id = n.collective_id"
                                + " where m.code = :code")
                .bind("code", code)
                .map((row, context) -> new CommentFollowUp(
                        VerificationCode.shown(code),
                        Rows.id(row, "consultation_id"),
                        row.getString("title"),
                        row.getString("candidate_name"),
                        Rows.constant(row, "kind", CommentKind.class),
                        row.getString("content"),
                        Rows.date(row, "received_on"),
                        Rows.constant(row, "state", CommentState.class),
                        row.getString("answer"),
                        Rows.bool(row, "upheld"),
                        Rows.date(row, "answered_on")))
                .findOne());
    }

    /** By when the first of the objections that are still to be answered is owed; empty when none is. */
    Optional<LocalDate> nextDue(UUID consultationId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select min(answer_by) from consultation_comment where consultation_id = :id and kind = 'OBJECTION'"
                                + " and state = 'RECEIVED'")
                .bind("id", consultationId)
                .mapTo(LocalDate.class)
                .findOne());
    }
}

package vn.thidua.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.organization.WorkingCalendar;
import vn.thidua.organization.WorkingDays;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;

/** The only place that queries the tables of the dossier itself; {@link DossierContents} has what is in it. */
@Singleton
class Dossiers implements PanacheRepositoryBase<Dossier, UUID> {

    private static final String FROM = "dossier d join unit_now u on u.id = d.unit_id";
    private static final String ITEM = "d.id, d.number, d.title, " + UnitRef.columns("u", "unit")
            + ", d.year, d.kind, d.state, d.due_on, d.submitted_at, d.updated_at, d.supplement_late, d.submit_by, d.first_submitted_on,"
            + " d.secret, d.simplified_reason,"
            + " d.version, "
            + ClaimView.COLUMNS + ","
            + " (select count(*) from nomination n where n.dossier_id = d.id) as nomination_count,"
            + " (select count(*) from nomination n where n.dossier_id = d.id and n.verdict = 'INELIGIBLE') as ineligible_count,"
            + " (select count(*) from nomination n join nomination_outcome o on o.nomination_id = n.id and o.superseded_at is null"
            + " and o.outcome = 'AWARDED' where n.dossier_id = d.id) as awarded_count";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final WorkingCalendar calendar;

    Dossiers(Jdbi jdbi, Listings listings, Reach reach, WorkingCalendar calendar) {
        this.calendar = calendar;
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
    }

    /** For a change: whoever comes second waits, and then sees that the version has moved. */
    Dossier locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    }

    /** {@code HS-2024-000123}: one row of numbers for all years, so that a number alone names a dossier. */
    String nextNumber(LocalDate today) {
        long next = jdbi.withHandle(handle -> handle.createQuery("select nextval('dossier_number')")
                .mapTo(Long.class)
                .one());
        return "HS-%d-%06d".formatted(today.getYear(), next);
    }

    /** @param by who asks, for whose claims are theirs */
    Listing<DossierItem> listing(DossierFilter filter, Scope scope, UUID by) {
        WorkingDays days = calendar.current();
        Listing<DossierItem> listing = listings.of(
                ITEM,
                "dossier d",
                "join unit_now u on u.id = d.unit_id " + ClaimView.JOIN,
                "d.id",
                row -> DossierItem.read(row, days));
        claimed(listing, filter.claim, by);
        return reach.limit(listing, "d.unit_id", scope, filter.unit)
                .search("d.search", filter.q)
                .where("d.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where("d.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                .where("d.year = :year", "year", filter.year)
                .where("d.campaign_review_id = :campaignReview", "campaignReview", filter.campaignReview)
                .where("(d.simplified_reason is not null) = :simplified", "simplified", filter.simplified)
                .where(
                        "(exists (select from nomination n where n.dossier_id = d.id and n.award_code = :award) is true)",
                        "award",
                        filter.award)
                .where(
                        "(exists (select from nomination n where n.dossier_id = d.id and n.verdict = :verdict) is true)",
                        "verdict",
                        filter.verdict == null ? null : filter.verdict.name())
                .sortedBy(
                        SortKey.of("updatedAt", "d.updated_at", "timestamptz"),
                        SortKey.nullable("submittedAt", "d.submitted_at", "timestamptz"),
                        SortKey.nullable("dueOn", "d.due_on", "date"),
                        SortKey.of("title", "d.title collate vietnamese", "text"))
                .first("-updatedAt");
    }

    private static void claimed(Listing<DossierItem> listing, ClaimFilter claim, UUID by) {
        switch (claim) {
            case null -> {
                // whosever they are
            }
            case MINE -> listing.where("d.claimed_by = :by", "by", by);
            case NOBODY -> listing.where("d.state = 'SUBMITTED' and d.claimed_by is null");
            case COLLEAGUE -> listing.where("d.claimed_by <> :by", "by", by);
        }
    }

    /** As the account shows itself to others. */
    String accountName(UUID accountId) {
        return jdbi.withHandle(handle -> handle.createQuery("select display_name from account where id = :id")
                .bind("id", accountId)
                .mapTo(String.class)
                .one());
    }

    /** The row itself, as its page begins with it. */
    Optional<DossierRow> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select d.*, " + UnitRef.columns("u", "unit")
                        + ", c.title as campaign_title, " + DossierReview.COLUMNS + ", " + ClaimView.COLUMNS + ", "
                        + TermView.COLUMNS + " from "
                        + FROM + " "
                        + ClaimView.JOIN + " " + TermView.JOIN
                        + " left join campaign c on c.id = d.campaign_id"
                        + " left join campaign_review cr on cr.id = d.campaign_review_id where d.id = :id")
                .bind("id", id)
                .map((row, context) -> DossierRow.read(row))
                .findOne());
    }

    /**
     * @param mendBy until when it was to be mended; null for a first submission
     * @return the id of the version
     */
    UUID addSubmission(Dossier dossier, String content, LocalDate mendBy, UUID by) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate("insert into dossier_submission (id, dossier_id, ordinal,"
                        + " submitted_at, submitted_by, content, mend_by, late)"
                        + " select :id, :dossier, coalesce(max(ordinal), 0) + 1, :at, :by, cast(:content as jsonb), :mendBy, :late"
                        + " from dossier_submission where dossier_id = :dossier")
                .bind("id", id)
                .bind("dossier", dossier.id())
                .bind("at", dossier.submittedAt().atOffset(ZoneOffset.UTC))
                .bind("by", by)
                .bind("content", content)
                .bind("mendBy", mendBy)
                .bind("late", dossier.isSupplementLate())
                .execute());
        return id;
    }

    List<SubmissionView> submissions(UUID dossierId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.ordinal, s.submitted_at, s.mend_by, s.late, s.content::text as content, a.id as account_id,"
                                + " a.display_name from dossier_submission s join account a on a.id = s.submitted_by"
                                + " where s.dossier_id = :dossier order by s.ordinal")
                .bind("dossier", dossierId)
                .map((row, context) -> new SubmissionView(
                        row.getInt("ordinal"),
                        Rows.instant(row, "submitted_at"),
                        AccountName.read(row),
                        Rows.date(row, "mend_by"),
                        row.getBoolean("late"),
                        row.getString("content")))
                .list());
    }
}

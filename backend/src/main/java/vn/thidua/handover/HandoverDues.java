package vn.thidua.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.platform.Ids;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardRef;

/** The only place that queries what is to be handed over. */
@Singleton
class HandoverDues implements PanacheRepositoryBase<HandoverDue, UUID> {

    private static final String ITEM =
            "d.id, d.award_id, d.nomination_id, d.recipient_name, %s, %s, d.award_code, %s as award_name, d.part, d.items,"
                    + " d.decision_id, d.submission_id, d.decision_number, d.decided_on, d.amount, d.at_most, d.state, d.handed_on, d.handed_amount,"
                    + " d.due_on, d.version, d.updated_at";

    private static final String JOINS = "join unit_now u on u.id = d.unit_id join unit_now p on p.id = d.payer_id"
            + " left join award_type t on t.code = d.award_code";

    private static final String OVERDUE = "(d.state = 'OPEN' and d.due_on < cast(:today as date)) is true";

    /** The award was revoked and not given back; bind {@code today}. */
    private static final String REVOKED =
            "exists (select from award_standing x where x.award_id = d.award_id and x.superseded_at is null"
                    + " and x.standing = 'REVOKED' and x.valid @> cast(:today as date))";

    /** Of what was revoked nothing is to be handed over any more; what was handed over before stays told. */
    private static final String DUE = "(d.state = 'HANDED_OVER' or (" + REVOKED + ") is not true)";

    private static final Listing.Figures TOTALS = new Listing.Figures(
            "d.payer_id, d.decided_year, d.award_code, count(*) as lines, count(*) filter (where d.amount is null) as unknown,"
                    + " count(*) filter (where d.state = 'OPEN') as open_lines, coalesce(sum(d.amount), 0) as due,"
                    + " coalesce(sum(d.handed_amount), 0) as paid,"
                    + " coalesce(sum(d.amount) filter (where d.state = 'OPEN'), 0) as outstanding",
            "d.payer_id, d.decided_year, d.award_code",
            "d.*, %s, %s as award_name",
            "left join unit_now p on p.id = d.payer_id left join award_type t on t.code = d.award_code"
                    + " order by p.name collate vietnamese, p.id, d.decided_year desc, t.ordinal, d.award_code");

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final BusinessClock clock;

    HandoverDues(Jdbi jdbi, Listings listings, Reach reach, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.clock = clock;
    }

    Listing<HandoverItem> listing(HandoverFilter filter, Scope scope, Locale locale) {
        LocalDate today = clock.today();
        Listing<HandoverItem> listing =
                listings.of(item(locale), "handover_due d", JOINS, "d.id", row -> HandoverItem.read(row, today));
        return reach.limit(listing, "d.keeper_id", scope, null)
                .content("today", today)
                .where(DUE)
                .search("d.search", filter.q)
                .where("d.part = :part", "part", name(filter.part))
                .where("d.state = :state", "state", name(filter.state))
                .where("d.award_code = :award", "award", filter.award)
                .where("d.decided_year = :year", "year", filter.year)
                .where("d.decision_id = :decision", "decision", filter.decision)
                .where("d.submission_id = :submission", "submission", filter.submission)
                .where("d.payer_id = :payer", "payer", filter.payer)
                .where(OVERDUE + " = :overdue", "overdue", filter.overdue)
                .where("(d.part = 'MONEY' and d.amount is null) = :unknown", "unknown", filter.unknown)
                .sortedBy(
                        SortKey.of("decidedOn", "d.decided_on", "date"),
                        SortKey.nullable("handedOn", "d.handed_on", "date"),
                        SortKey.nullable("dueOn", "d.due_on", "date"));
    }

    /** Of the money alone. */
    List<HandoverTotals.Row> totals(HandoverFilter filter, Scope scope, Locale locale) {
        filter.part = HandoverPart.MONEY;
        Listing.Figures asked = new Listing.Figures(
                TOTALS.columns(),
                TOTALS.groups(),
                TOTALS.dress().formatted(UnitRef.columns("p", "payer"), awardName(locale)),
                TOTALS.joins());
        return listing(filter, scope, locale)
                .figures(
                        asked,
                        row -> new HandoverTotals.Row(
                                UnitRef.read(row, "payer"),
                                row.getInt("decided_year"),
                                new AwardRef(row.getString("award_code"), row.getString("award_name")),
                                row.getLong("lines"),
                                row.getLong("open_lines"),
                                row.getLong("unknown"),
                                row.getLong("due"),
                                row.getLong("paid"),
                                row.getLong("outstanding")));
    }

    /**
     * One, with what only its page tells.
     *
     * @param keeper whose clerk hands it over
     */
    record Found(HandoverItem item, UnitRef keeper, String citation, String standing, String termCitation) {}

    Optional<Found> find(UUID id, Locale locale) {
        LocalDate today = clock.today();
        return jdbi.withHandle(handle -> handle.createQuery("select " + item(locale)
                        + ", d.citation, d.standing, d.term_citation, " + UnitRef.columns("k", "keeper")
                        + " from handover_due d " + JOINS + " join unit_now k on k.id = d.keeper_id where d.id = :id")
                .bind("id", id)
                .map((row, context) -> new Found(
                        HandoverItem.read(row, today),
                        UnitRef.read(row, "keeper"),
                        row.getString("citation"),
                        row.getString("standing"),
                        row.getString("term_citation")))
                .findOne());
    }

    private static String item(Locale locale) {
        return ITEM.formatted(UnitRef.columns("u", "unit"), UnitRef.columns("p", "payer"), awardName(locale));
    }

    private static String awardName(Locale locale) {
        return Language.VIETNAMESE.getLanguage().equals(locale.getLanguage()) ? "t.name" : "t.name_en";
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** Opens what an award gives; the insignia are those that a text names on the day of the decision. */
    void open(List<NewDue> dues) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into handover_due (id, award_id, part, items, award_code, recipient_name, unit_id,"
                            + " decision_number, decided_on, decision_id, submission_id, nomination_id, keeper_id, payer_id, amount, at_most, citation, standing,"
                            + " due_on, term_citation) values (:id, :awardId, :part, case :part when 'INSIGNIA' then array(select i.item from award_insignia i"
                            + " where i.award_code = :awardCode and i.valid @> cast(:decidedOn as date) order by i.ordinal) else '{}' end, :awardCode,"
                            + " :recipientName, :unitId, :decisionNumber, :decidedOn, :decisionId, :submissionId, :nominationId, :keeperId, :payerId, :amount,"
                            + " :atMost, :citation, :standing, :dueOn, :termCitation)");
            dues.forEach(due -> batch.bind("id", Ids.next()).bindMethods(due).add());
            batch.execute();
        });
    }

    /** Whether anything that the same decision or submission gives is still open. */
    boolean isOpen(UUID decisionId, UUID submissionId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from handover_due d where d.state = 'OPEN' and not " + REVOKED
                                + " and d." + (decisionId == null ? "submission_id" : "decision_id") + " = :of)")
                .bind("of", decisionId == null ? submissionId : decisionId)
                .bind("today", clock.today())
                .mapTo(Boolean.class)
                .one());
    }

    List<UUID> openInsignia(UUID submissionId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from handover_due where submission_id = :submission"
                                + " and part = 'INSIGNIA' and state = 'OPEN' order by id")
                        .bind("submission", submissionId)
                        .mapTo(UUID.class)
                        .list());
    }

    /** Whether what the award gave is still due. */
    boolean stands(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select not " + REVOKED + " from handover_due d where d.id = :id")
                        .bind("id", id)
                        .bind("today", clock.today())
                        .mapTo(Boolean.class)
                        .one());
    }
}

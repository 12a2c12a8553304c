package vn.thidua.register;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The only place that touches the confirmations. */
@Singleton
class AwardConfirmations {

    private static final String FROM = "award_confirmation f join award a on a.id = f.award_id"
            + " join unit_now n on n.id = f.unit_id join account c on c.id = f.issued_by";

    private final Jdbi jdbi;
    private final Listings listings;
    private final BusinessClock clock;
    private final Instance<Reissues> reissues;

    AwardConfirmations(Jdbi jdbi, Listings listings, BusinessClock clock, @Any Instance<Reissues> reissues) {
        this.reissues = reissues;
        this.jdbi = jdbi;
        this.listings = listings;
        this.clock = clock;
    }

    private static String columns(Locale locale) {
        return "f.id as confirmation_id, f.year as confirmation_year, f.number, f.code, f.standing as standing_then, f.requested_by,"
                + " f.purpose, f.issued_on, f.recorded_at, c.display_name as issued_by_name, "
                + UnitRef.columns("n", "issuer") + ", " + AwardColumns.of(locale);
    }

    private static AwardConfirmation read(ResultSet row) throws SQLException {
        return new AwardConfirmation(
                Rows.id(row, "confirmation_id"),
                number(row),
                VerificationCode.shown(row.getString("code")),
                AwardColumns.read(row, true),
                Rows.constant(row, "standing_then", AwardStanding.class),
                row.getString("requested_by"),
                row.getString("purpose"),
                UnitRef.read(row, "issuer"),
                row.getString("issued_by_name"),
                Rows.date(row, "issued_on"),
                Rows.instant(row, "recorded_at"));
    }

    private static String number(ResultSet row) throws SQLException {
        return row.getInt("number") + "/" + row.getInt("confirmation_year");
    }

    Page<AwardConfirmation> ofAward(UUID awardId, PageRequest page, Locale locale) {
        return listings.of(columns(locale), FROM, "f.id", AwardConfirmations::read)
                .bind("today", clock.today())
                .where("f.award_id = :award", "award", awardId)
                .sortedBy(SortKey.of("recordedAt", "f.recorded_at", "timestamptz"))
                .page(page);
    }

    Optional<AwardConfirmation> find(UUID id, Locale locale) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + columns(locale) + " from " + FROM + " where f.id = :id")
                        .bind("id", id)
                        .bind("today", clock.today())
                        .map((row, context) -> read(row))
                        .findOne());
    }

    /** The number is the next of the unit and year; whoever asks at the same time waits for this transaction's end. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID id, AwardItem award, UUID issuerId, AwardConfirmationRequest request, UUID by) {
        LocalDate today = clock.today();
        jdbi.useHandle(handle -> {
            handle.createQuery("select id from unit where id = :unit for no key update")
                    .bind("unit", issuerId)
                    .mapTo(UUID.class)
                    .one();
            handle.createUpdate(
                            "insert into award_confirmation (id, award_id, unit_id, year, number, standing, requested_by, purpose,"
                                    + " issued_on, issued_by) select :id, :award, :unit, :year, coalesce(max(c.number), 0) + 1, :standing,"
                                    + " :requestedBy, :purpose, :on, :by from award_confirmation c where c.unit_id = :unit and c.year = :year")
                    .bind("id", id)
                    .bind("award", award.id())
                    .bind("unit", issuerId)
                    .bind("year", today.getYear())
                    .bind("standing", award.standing().name())
                    .bind("requestedBy", request.requestedBy())
                    .bind("purpose", request.purpose())
                    .bind("on", today)
                    .bind("by", by)
                    .execute();
        });
    }

    /** What anyone may know by this code: an award's own, or a paper's. Nothing while its decision is not public. */
    Optional<AwardVerification> verify(String code, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select f.number, f.year as confirmation_year, f.issued_on, f.standing as standing_then, n.name as issuer_name, "
                                + AwardColumns.of(locale)
                                + " from (select a.id as award_id, cast(null as uuid) as paper_id from award a where a.verification_code = :code"
                                + " union all select c.award_id, c.id from award_confirmation c where c.code = :code) k"
                                + " join award a on a.id = k.award_id left join award_confirmation f on f.id = k.paper_id"
                                + " left join unit_now n on n.id = f.unit_id where " + Awards.PUBLISHED + " limit 1")
                .bind("code", code)
                .bind("today", clock.today())
                .map((row, context) -> new AwardVerification(
                        VerificationCode.shown(code),
                        AwardColumns.read(row, false),
                        paper(row),
                        reissue(Rows.id(row, "id")),
                        clock.today()))
                .findOne());
    }

    private Reissue reissue(UUID awardId) {
        return reissues.stream()
                .flatMap(known -> known.of(awardId).stream())
                .findFirst()
                .orElse(null);
    }

    private static AwardVerification.Paper paper(ResultSet row) throws SQLException {
        return row.getString("issuer_name") == null
                ? null
                : new AwardVerification.Paper(
                        number(row),
                        Rows.date(row, "issued_on"),
                        row.getString("issuer_name"),
                        Rows.constant(row, "standing_then", AwardStanding.class));
    }
}

package vn.thidua.provincial;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.register.Recipient;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;

/** The only place that queries provinces' decisions, their lines, and what provinces may decide. */
@Singleton
class ProvincialDecisions implements PanacheRepositoryBase<ProvincialDecision, UUID> {

    private static final String ITEM = "d.id, d.number_text, d.decided_on, d.authority, "
            + UnitRef.columns("u", "unit")
            + ", d.state, d.updated_at, (select count(*) from provincial_decision_line l where l.decision_id = d.id) as line_count";
    private static final String JOINS = "join unit_now u on u.id = d.unit_id";

    private static final String ROW = "select p.*, " + UnitRef.columns("u", "unit") + ", " + DocumentRef.COLUMNS
            + ", e.display_name as entered_name, c.display_name as confirmed_name"
            + " from (select *, unit_id as of_unit_id, document_id as of_document_id from provincial_decision where id = :id) p"
            + " join unit_now u on u.id = p.of_unit_id join document d on d.id = p.of_document_id"
            + " join account e on e.id = p.entered_by left join account c on c.id = p.confirmed_by";

    private static final String LINES = """
            select l.id, l.recipient_kind, coalesce(l.person_id, l.collective_id) as recipient_id, coalesce(p.name, u.name) as recipient_name,
                   l.award_code, %s as award_name, l.year, a.citation, a.standing
              from provincial_decision_line l
              join provincial_award a on a.award_code = l.award_code
              join award_type t on t.code = l.award_code
              left join person p on p.id = l.person_id
              left join unit_now u on u.id = l.collective_id
             where l.decision_id = :id
             order by l.ordinal
            """;

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;

    ProvincialDecisions(Jdbi jdbi, Listings listings, Reach reach) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
    }

    Listing<ProvincialItem> listing(ProvincialFilter filter, Scope scope) {
        Listing<ProvincialItem> listing =
                listings.of(ITEM, "provincial_decision d", JOINS, "d.id", ProvincialItem::read);
        return reach.limit(listing, "d.unit_id", scope, filter.unit)
                .search("d.search", filter.q)
                .where("d.state = :state", "state", filter.state)
                .sortedBy(
                        SortKey.of("updatedAt", "d.updated_at", "timestamptz"),
                        SortKey.of("decidedOn", "d.decided_on", "date"));
    }

    /** The decision's own row; its lines and actions are added by whoever shows it. */
    Optional<ProvincialView> row(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW)
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne());
    }

    private static ProvincialView view(ResultSet row) throws SQLException {
        return new ProvincialView(
                Rows.id(row, "id"),
                UnitRef.read(row, "unit"),
                row.getString("number_text"),
                Rows.date(row, "decided_on"),
                row.getString("authority"),
                row.getString("signer"),
                DocumentRef.read(row),
                row.getString("note"),
                Rows.constant(row, "state", ProvincialDecisionState.class),
                row.getString("returned_because"),
                row.getString("entered_name"),
                Rows.instant(row, "entered_at"),
                row.getString("confirmed_name"),
                Rows.instant(row, "confirmed_at"),
                List.of(),
                List.of(),
                row.getLong("version"));
    }

    List<ProvincialView.Line> lines(UUID id, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(LINES.formatted(awardName(locale)))
                .bind("id", id)
                .map((row, context) -> new ProvincialView.Line(
                        Rows.id(row, "id"),
                        new Recipient(
                                Rows.constant(row, "recipient_kind", NomineeKind.class),
                                Rows.id(row, "recipient_id"),
                                row.getString("recipient_name"),
                                null),
                        new AwardRef(row.getString("award_code"), row.getString("award_name")),
                        row.getInt("year"),
                        row.getString("citation"),
                        Rows.constant(row, "standing", Standing.class)))
                .list());
    }

    private static String awardName(Locale locale) {
        return locale.getLanguage().equals("en") ? "t.name_en" : "t.name";
    }

    void replaceLines(UUID id, List<ProvincialDraft.Line> lines) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from provincial_decision_line where decision_id = :id")
                    .bind("id", id)
                    .execute();
            var batch = handle.prepareBatch(
                    "insert into provincial_decision_line (id, decision_id, ordinal, award_code, recipient_kind, person_id,"
                            + " collective_id, year) values (:line, :id, :ordinal, :award, :kind, :person, :collective, :year)");
            for (int i = 0; i < lines.size(); i++) {
                ProvincialDraft.Line line = lines.get(i);
                batch.bind("line", Ids.next())
                        .bind("id", id)
                        .bind("ordinal", i)
                        .bind("award", line.awardCode())
                        .bind("kind", line.recipientKind().name())
                        .bind("person", line.personId())
                        .bind("collective", line.collectiveId())
                        .bind("year", line.year())
                        .add();
            }
            batch.execute();
        });
    }

    List<ProvincialAward> catalogue(Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery("select a.award_code, " + awardName(locale)
                        + " as award_name, t.nominee_kinds, a.decided_by, a.citation, a.standing"
                        + " from provincial_award a join award_type t on t.code = a.award_code order by t.ordinal")
                .map((row, context) -> new ProvincialAward(
                        new AwardRef(row.getString("award_code"), row.getString("award_name")),
                        Rows.texts(row, "nominee_kinds").stream()
                                .map(NomineeKind::valueOf)
                                .toList(),
                        Rows.constant(row, "decided_by", ProvincialAward.DecidedBy.class),
                        row.getString("citation"),
                        Rows.constant(row, "standing", Standing.class)))
                .list());
    }
}

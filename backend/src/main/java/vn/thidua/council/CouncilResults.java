package vn.thidua.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentRef;
import vn.thidua.dossier.DossierRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;

/** The only place that queries the council's tables. */
@Singleton
class CouncilResults implements PanacheRepositoryBase<CouncilResult, UUID> {

    private static final String ITEM = "r.id, " + UnitRef.columns("u", "unit")
            + ", r.council_name, r.held_on, r.member_count, r.present_count, r.recorded_at, v.vote_count, v.passed_count";
    private static final String JOINS = "join unit_now u on u.id = r.unit_id"
            + " cross join lateral (select count(*) as vote_count, count(*) filter (where v.passed) as passed_count"
            + " from council_vote v where v.council_result_id = r.id) v";

    private static final String VOTES = """
            select v.nomination_id, v.votes_for, v.votes_against, v.passed, d.id as dossier_id, d.number, d.title, n.nominee_kind,
                   coalesce(n.frozen_name, n.household_name, p.name, c.name) as nominee_name, n.award_code, t.name as award_name
              from council_vote v
              join nomination n on n.id = v.nomination_id
              join dossier d on d.id = n.dossier_id
              join award_type t on t.code = n.award_code
              left join person p on p.id = n.person_id
              left join unit_now c on c.id = n.collective_id
             where v.council_result_id = :result
             order by d.number, n.ordinal
            """;

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;

    CouncilResults(Jdbi jdbi, Listings listings, Reach reach) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
    }

    Listing<CouncilResultItem> listing(CouncilResultFilter filter, Scope scope) {
        Listing<CouncilResultItem> listing =
                listings.of(ITEM, "council_result r", JOINS, "r.id", CouncilResultItem::read);
        return reach.limit(listing, "r.unit_id", scope, filter.unit)
                .search("search_text(r.council_name)", filter.q)
                .where("r.held_on >= :from", "from", filter.from)
                .where("r.held_on <= :to", "to", filter.to)
                .sortedBy(
                        SortKey.of("heldOn", "r.held_on", "date"),
                        SortKey.of("recordedAt", "r.recorded_at", "timestamptz"))
                .first("-heldOn");
    }

    void addVotes(UUID resultId, List<CouncilResultDraft.Vote> votes) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into council_vote (council_result_id, nomination_id, votes_for, votes_against, passed)"
                            + " values (:result, :nominationId, :votesFor, :votesAgainst, :passed)");
            votes.forEach(vote -> batch.bind("result", resultId)
                    .bind("nominationId", vote.nominationId())
                    .bind("votesFor", vote.votesFor())
                    .bind("votesAgainst", vote.votesAgainst())
                    .bind("passed", vote.passed())
                    .add());
            batch.execute();
        });
    }

    Optional<CouncilResultView> view(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select r.*, " + UnitRef.columns("u", "unit") + ", " + DocumentRef.COLUMNS
                                + ", a.display_name from council_result r join unit_now u on u.id = r.unit_id"
                                + " left join document d on d.id = r.minutes_document_id join account a on a.id = r.recorded_by where r.id = :id")
                .bind("id", id)
                .map((row, context) -> new CouncilResultView(
                        id,
                        UnitRef.read(row, "unit"),
                        row.getString("council_name"),
                        Rows.date(row, "held_on"),
                        row.getInt("member_count"),
                        row.getInt("present_count"),
                        row.getObject("minutes_document_id") == null ? null : DocumentRef.read(row),
                        Rows.id(row, "meeting_id"),
                        Rows.instant(row, "recorded_at"),
                        new CouncilResultView.RecordedBy(Rows.id(row, "recorded_by"), row.getString("display_name")),
                        votes(handle, id)))
                .findOne());
    }

    private static List<CouncilVoteView> votes(Handle handle, UUID resultId) {
        return handle.createQuery(VOTES)
                .bind("result", resultId)
                .map((row, context) -> new CouncilVoteView(
                        Rows.id(row, "nomination_id"),
                        new DossierRef(Rows.id(row, "dossier_id"), row.getString("number"), row.getString("title")),
                        Rows.constant(row, "nominee_kind", NomineeKind.class),
                        row.getString("nominee_name"),
                        new AwardRef(row.getString("award_code"), row.getString("award_name")),
                        row.getInt("votes_for"),
                        row.getInt("votes_against"),
                        row.getBoolean("passed")))
                .list();
    }
}

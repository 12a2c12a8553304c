package vn.thidua.dossier;

import jakarta.inject.Singleton;
import vn.thidua.access.Scope;
import vn.thidua.organization.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;

/** Nominations of all dossiers within reach, as the council prepares its meeting from them and the Standing Office its decisions. */
@Singleton
class NominationList {

    private static final String COLUMNS =
            "n.id, n.dossier_id, d.number, d.title, d.state, d.year, " + UnitRef.columns("u", "unit")
                    + ", n.nominee_kind, coalesce(n.person_id, n.collective_id) as nominee_id, coalesce(n.frozen_name, p.name, c.name) as nominee_name,"
                    + " coalesce(p.employee_code, c.code) as nominee_code, n.award_code, t.name as award_name, coalesce(o.outcome, 'PENDING') as outcome,"
                    + " v.council_result_id, v.votes_for, v.votes_against, r.member_count";

    private static final String FROM =
            "nomination n join dossier d on d.id = n.dossier_id join unit_now u on u.id = d.unit_id"
                    + " join award_type t on t.code = n.award_code"
                    + " left join person p on p.id = n.person_id left join unit_now c on c.id = n.collective_id"
                    + " left join nomination_outcome o on o.nomination_id = n.id and o.superseded_at is null"
                    + " left join council_vote v on v.nomination_id = n.id left join council_result r on r.id = v.council_result_id";

    private final Listings listings;

    NominationList(Listings listings) {
        this.listings = listings;
    }

    Page<NominationItem> list(NominationFilter filter, Scope scope, PageRequest request) {
        Listing<NominationItem> listing = listings.of(COLUMNS, FROM, "n.id", NominationItem::read);
        return scope.limit(listing, "d.unit_id")
                .search("(d.search || ' ' || search_text(coalesce(n.frozen_name, p.name, c.name)))", filter.q)
                .where(
                        "coalesce(o.outcome, 'PENDING') = :outcome",
                        "outcome",
                        filter.outcome == null ? null : filter.outcome.name())
                .where(
                        "d.state = :dossierState",
                        "dossierState",
                        filter.dossierState == null ? null : filter.dossierState.name())
                .where("n.dossier_id = :dossier", "dossier", filter.dossier)
                .where("d.unit_id = :unit", "unit", filter.unit)
                .where("n.award_code = :award", "award", filter.award)
                .where("d.year = :year", "year", filter.year)
                .sortedBy(
                        SortKey.of("dossier", "d.number", "text"),
                        SortKey.of("nominee", "coalesce(n.frozen_name, p.name, c.name) collate vietnamese", "text"),
                        SortKey.of("award", "n.award_code", "text"))
                .page(request, "dossier");
    }
}

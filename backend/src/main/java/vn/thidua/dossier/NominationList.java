package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.thidua.access.Scope;
import vn.thidua.organization.People;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;

/** Nominations of all dossiers within reach, as the council prepares its meeting from them and the Standing Office its decisions. */
@Singleton
public class NominationList {

    private static final String COLUMNS =
            "n.id, n.dossier_id, d.number, d.title, d.state, d.year, " + UnitRef.columns("u", "unit")
                    + ", n.nominee_kind, coalesce(n.person_id, n.collective_id) as nominee_id, coalesce(n.frozen_name, n.household_name, p.name, c.name) as nominee_name,"
                    + " coalesce(p.employee_code, c.code) as nominee_code, n.household_address, n.award_code, t.name as award_name, coalesce(o.outcome, 'PENDING') as outcome, n.verdict,"
                    + " v.council_result_id, v.votes_for, v.votes_against, r.member_count";

    /** What conditions and order are about; the rest is joined for the rows of the page alone. */
    private static final String CORE = "nomination n join dossier d on d.id = n.dossier_id";

    private static final String NAMES =
            " left join person p on p.id = n.person_id left join unit_now c on c.id = n.collective_id";

    private static final String JOINS =
            "join dossier d on d.id = n.dossier_id join unit_now u on u.id = d.unit_id join award_type t on t.code = n.award_code"
                    + NAMES
                    + " left join nomination_outcome o on o.nomination_id = n.id and o.superseded_at is null"
                    + " left join council_vote v on v.nomination_id = n.id left join council_result r on r.id = v.council_result_id";

    /** Few wait for a decision among all that ever were: read from the index of just these. */
    private static final String PASSED =
            "n.id in (select o.nomination_id from nomination_outcome o where o.superseded_at is null and o.outcome = 'PASSED')";

    private final Listings listings;
    private final People people;

    NominationList(Listings listings, People people) {
        this.people = people;
        this.listings = listings;
    }

    Listing<NominationItem> listing(NominationFilter filter, Scope scope) {
        Listing<NominationItem> listing = search(filter.q, scope)
                .where("n.current_outcome = :outcome", "outcome", filter.outcome == null ? null : filter.outcome.name())
                .where(
                        "d.state = :dossierState",
                        "dossierState",
                        filter.dossierState == null ? null : filter.dossierState.name())
                .where(
                        "n.person_id = any(:people)",
                        "people",
                        filter.person == null
                                ? null
                                : people.recordsOf(filter.person).toArray(UUID[]::new))
                .where("n.verdict = :verdict", "verdict", filter.verdict == null ? null : filter.verdict.name())
                .where("n.dossier_id = :dossier", "dossier", filter.dossier)
                .where("d.unit_id = :unit", "unit", filter.unit)
                .where("n.award_code = :award", "award", filter.award)
                .where("n.dossier_year = :year", "year", filter.year);
        // Of the outcome alone one index knows the order too; with the dossier's state, the dossiers are walked in
        // theirs.
        boolean apart = filter.outcome != null && filter.dossierState == null;
        return sorted(listing, apart ? "n.dossier_number" : "d.number");
    }

    /**
     * What a decision may choose from: of accepted dossiers, passed by a council and not awarded yet.
     *
     * @param decidable narrows it further by what the decision asks, told of nomination {@code n} and dossier {@code d}
     */
    public Page<NominationItem> passed(
            String q, Scope scope, UnaryOperator<Listing<NominationItem>> decidable, PageRequest request) {
        return sorted(
                        decidable.apply(
                                search(q, scope).where("d.state = 'ACCEPTED'").where(PASSED)),
                        "d.number")
                .page(request);
    }

    /**
     * What the council has yet to vote on.
     *
     * @param narrowed further, told of nomination {@code n} and dossier {@code d}
     */
    public Page<NominationItem> beforeCouncil(
            String q, Scope scope, UnaryOperator<Listing<NominationItem>> narrowed, PageRequest request) {
        return sorted(
                        narrowed.apply(
                                search(q, scope).where("d.state = 'ACCEPTED'").where("n.current_outcome = 'PENDING'")),
                        "d.number")
                .page(request);
    }

    private Listing<NominationItem> search(String q, Scope scope) {
        boolean named = q != null && !q.isBlank();
        Listing<NominationItem> listing =
                listings.of(COLUMNS, named ? CORE + NAMES : CORE, JOINS, "n.id", NominationItem::read);
        return scope.limit(listing, "d.unit_id")
                .scan("(d.search || ' ' || search_text(coalesce(n.frozen_name, n.household_name, p.name, c.name)))", q);
    }

    private static Listing<NominationItem> sorted(Listing<NominationItem> listing, String number) {
        return listing.sortedBy(SortKey.of("dossier", number, "text"), SortKey.of("award", "n.award_code", "text"))
                .first("dossier");
    }
}

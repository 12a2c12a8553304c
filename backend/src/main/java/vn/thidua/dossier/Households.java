package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.rulebook.AwardRef;
import vn.thidua.rulebook.NomineeKind;

/** Households are no records: the same one twice is found by its name alone, diacritics and case aside, within one unit and year. */
@Singleton
class Households {

    private static final int MOST = 50;

    private static final String ELSEWHERE = """
            select n.id, o.id as dossier_id, o.number, o.title, x.award_code, t.name as award_name
              from nomination n
              join dossier d on d.id = n.dossier_id
              join nomination x on x.nominee_kind = 'HOUSEHOLD' and search_text(x.household_name) = search_text(n.household_name)
              join dossier o on o.id = x.dossier_id and o.id <> d.id and o.unit_id = d.unit_id and o.year = d.year
               and o.state not in ('WITHDRAWN', 'DISCARDED', 'REFUSED')
              join award_type t on t.code = x.award_code
             where n.dossier_id = :dossier and n.nominee_kind = 'HOUSEHOLD'
             order by n.ordinal, o.number, x.id
             limit :most
            """;

    private final Jdbi jdbi;

    Households(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<SameHousehold> elsewhere(UUID dossierId, List<NominationView> nominations) {
        if (nominations.stream().noneMatch(nomination -> nomination.nominee().kind() == NomineeKind.HOUSEHOLD)) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(ELSEWHERE)
                .bind("dossier", dossierId)
                .bind("most", MOST)
                .map((row, context) -> new SameHousehold(
                        Rows.id(row, "id"),
                        new DossierRef(Rows.id(row, "dossier_id"), row.getString("number"), row.getString("title")),
                        new AwardRef(row.getString("award_code"), row.getString("award_name"))))
                .list());
    }
}

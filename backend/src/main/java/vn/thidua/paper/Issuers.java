package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.HeadTitles;

/** Whose paper it is, as its head says it. */
@Singleton
class Issuers {

    private static final String UNIT =
            "select u.name, u.kind, p.name as superior from unit_now u left join unit_now p on p.id = u.parent_id where u.id = :id";

    /** The ministry above a unit. */
    private static final String ABOVE =
            "with recursive up as (select u.id, u.parent_id, u.kind, 0 as steps from unit_now u where u.id = :id"
                    + " union all select p.id, p.parent_id, p.kind, up.steps + 1 from up join unit_now p on p.id = up.parent_id where up.steps < 12)"
                    + " select id from up order by (kind = 'MINISTRY') desc, steps desc limit 1";

    private final Jdbi jdbi;
    private final PaperSettings settings;

    Issuers(Jdbi jdbi, PaperSettings settings) {
        this.jdbi = jdbi;
        this.settings = settings;
    }

    Issuer of(UUID unitId) {
        return jdbi.withHandle(handle -> handle.createQuery(UNIT)
                .bind("id", unitId)
                .map((row, context) -> new Issuer(
                        Wording.orEmpty(row.getString("superior")),
                        row.getString("name"),
                        HeadTitles.of(row.getString("kind")),
                        settings.place()))
                .one());
    }

    Issuer above(UUID unitId) {
        return of(jdbi.withHandle(handle ->
                handle.createQuery(ABOVE).bind("id", unitId).mapTo(UUID.class).one()));
    }
}

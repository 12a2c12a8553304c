package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;

/** What else is proposed for the same people and collectives in a year, by whichever unit. */
@Singleton
class OtherProposals {

    private static final String SQL =
            "select n.id, coalesce(n.person_id, n.collective_id) as nominee_id, n.award_code, d.number"
                    + " from nomination n join dossier d on d.id = n.dossier_id"
                    + " where (n.person_id = any(:nominees) or n.collective_id = any(:nominees)) and n.dossier_year = :year"
                    + " and n.current_outcome in ('PENDING', 'PASSED', 'AWARDED')"
                    + " and d.state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECIDED', 'ARCHIVED') order by d.number, n.ordinal";

    private final Jdbi jdbi;

    OtherProposals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A nomination that is under way or was awarded. */
    record Other(UUID nominationId, UUID nomineeId, String awardCode, String dossierNumber) {}

    /** By nominee. */
    Map<UUID, List<Other>> of(int year, Collection<UUID> nominees) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL)
                .bind("year", year)
                .bindArray("nominees", UUID.class, nominees.toArray())
                .map((row, context) -> new Other(
                        Rows.id(row, "id"),
                        Rows.id(row, "nominee_id"),
                        row.getString("award_code"),
                        row.getString("number")))
                .collect(Collectors.groupingBy(Other::nomineeId)));
    }
}

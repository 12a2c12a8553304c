package vn.thidua.complaint;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.dossier.NominationHold;
import vn.thidua.dossier.NominationHolds;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.fact.ProceedingKind;

/** Tells that something open is said about a nominee, by which article that holds a nomination, and nothing of what is said. */
@Singleton
class ComplaintHolds implements NominationHolds {

    /** Only an article that was read, or confirmed, refuses. */
    private static final Set<Standing> BINDING = EnumSet.of(Standing.CONFIRMED, Standing.READ);

    /** By the law of the day on which the dossier was submitted; of one that is still written, of today. */
    private static final String HELD = """
            select n.id, f.citation, f.standing, c.kind, min(c.received_on) as since
              from nomination n
              join dossier d on d.id = n.dossier_id
              join complaint_freeze f on f.valid @> coalesce(d.submitted_on, cast(:today as date))
              left join person p on p.id = n.person_id
              join complaint_about a on a.nomination_id = n.id or a.collective_id = n.collective_id
                or a.person_id in (select x.id from person x where x.id = n.person_id or x.id = p.merged_into_id or x.merged_into_id = coalesce(p.merged_into_id, p.id))
              join complaint c on c.id = a.complaint_id and c.kind <> 'FEEDBACK' and %s
             where n.id = any(:nominations)
             group by 1, 2, 3, 4
            """.formatted(Complaints.OPEN);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Jdbi jdbi;
    private final BusinessClock clock;

    ComplaintHolds(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Map<UUID, NominationHold> of(Collection<UUID> nominationIds, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(HELD)
                .bindArray("nominations", UUID.class, nominationIds.toArray())
                .bind("today", clock.today())
                .map((row, context) -> Map.entry(Rows.id(row, "id"), read(row, locale)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> one.since().isAfter(other.since()) ? other : one)));
    }

    private static NominationHold read(ResultSet row, Locale locale) throws SQLException {
        boolean press = Rows.constant(row, "kind", ComplaintKind.class) == ComplaintKind.PRESS;
        LocalDate since = Rows.date(row, "since");
        String citation = row.getString("citation");
        Standing standing = Rows.constant(row, "standing", Standing.class);
        boolean binding = BINDING.contains(standing);
        return new NominationHold(
                press ? ProceedingKind.PRESS_CORRUPTION : ProceedingKind.COMPLAINT,
                since,
                citation,
                standing,
                binding,
                Messages.DOMAIN.text(
                        locale,
                        (press ? "hold.PRESS." : "hold.COMPLAINT.") + (binding ? "BINDS" : "WARNS"),
                        DAY.format(since),
                        citation));
    }
}

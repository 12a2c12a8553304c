package vn.thidua.decision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.dossier.NominationPath;
import vn.thidua.dossier.NominationStop;
import vn.thidua.dossier.NominationStops;
import vn.thidua.event.SubjectType;

/** Tells the readers of a nomination which decision takes it up, and once that is signed which award of the register it is. */
@Singleton
class DecidedNominations implements NominationPath {

    private static final String SQL = """
            select d.id, d.unit_id, d.title, d.number_text, d.state, d.signed_on, d.signed_on as decided_on, l.id as line_id,
                   d.state in ('SIGNED', 'PUBLISHED') as given, coalesce(n.collective_id, n.frozen_unit_id) as nominee_unit_id,
                   t.name as award_name
              from decision_line l
              join decision d on d.id = l.decision_id
              join nomination n on n.id = l.nomination_id
              join award_type t on t.code = n.award_code
             where l.nomination_id = :nomination
            """;

    private final NominationStops stops;

    DecidedNominations(NominationStops stops) {
        this.stops = stops;
    }

    @Override
    public List<NominationStop> of(UUID nominationId) {
        return stops.of(SubjectType.DECISION, Permission.DECISION_READ, SQL, nominationId);
    }
}

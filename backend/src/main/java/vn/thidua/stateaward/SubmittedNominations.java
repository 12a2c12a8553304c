package vn.thidua.stateaward;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Permission;
import vn.thidua.dossier.NominationPath;
import vn.thidua.dossier.NominationStop;
import vn.thidua.dossier.NominationStops;
import vn.thidua.event.SubjectType;

/** Tells the readers of a nomination which submission took it to those above the ministry, and once it was given which award of the register it is. */
@Singleton
class SubmittedNominations implements NominationPath {

    private static final String SQL = """
            select s.id, s.unit_id, s.title, s.number_text, s.state, s.signed_on, s.decided_on, l.id as line_id, l.given is true as given,
                   coalesce(n.collective_id, n.frozen_unit_id) as nominee_unit_id, t.name as award_name
              from state_submission_line l
              join state_submission s on s.id = l.submission_id
              join nomination n on n.id = l.nomination_id
              join award_type t on t.code = n.award_code
             where l.nomination_id = :nomination
            """;

    private final NominationStops stops;

    SubmittedNominations(NominationStops stops) {
        this.stops = stops;
    }

    @Override
    public List<NominationStop> of(UUID nominationId) {
        return stops.of(SubjectType.STATE_SUBMISSION, Permission.STATE_SUBMISSION_READ, SQL, nominationId);
    }
}

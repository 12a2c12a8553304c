package vn.thidua.ballot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** The only place that queries the table {@code ballot}. */
@Singleton
class Ballots implements PanacheRepositoryBase<Ballot, UUID> {

    Optional<Ballot> ofMeeting(UUID meetingId) {
        return find("meetingId = ?1 and state <> ?2", meetingId, BallotState.BROKEN_OFF)
                .firstResultOptional();
    }
}

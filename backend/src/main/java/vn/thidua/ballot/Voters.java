package vn.thidua.ballot;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.council.VotingMeetings.Voter;

/** The list of voters of a ballot, and how somebody took part. */
@Singleton
class Voters {

    private final Jdbi jdbi;

    Voters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID ballotId, List<Voter> voters) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch =
                    handle.prepareBatch("insert into ballot_voter (ballot_id, seat_id, person_id, name, online)"
                            + " values (:ballot, :seat, :person, :name, :online)");
            voters.forEach(voter -> batch.bind("ballot", ballotId)
                    .bind("seat", voter.seatId())
                    .bind("person", voter.person().id())
                    .bind("name", voter.person().name())
                    .bind("online", voter.online())
                    .add());
            batch.execute();
        });
    }

    List<VoterView> of(UUID ballotId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select seat_id, name, online, way from ballot_voter where ballot_id = :ballot order by name collate vietnamese, seat_id")
                .bind("ballot", ballotId)
                .map((row, context) -> VoterView.read(row))
                .list());
    }

    /** The seat from which a person votes. */
    Optional<VoterView> of(UUID ballotId, UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select v.seat_id, v.name, v.online, v.way from ballot_voter v join person p on p.id = v.person_id"
                                + " where v.ballot_id = :ballot and coalesce(p.merged_into_id, p.id) = :person")
                .bind("ballot", ballotId)
                .bind("person", personId)
                .map((row, context) -> VoterView.read(row))
                .findOne());
    }

    /** Whether all of these had not taken part, and do so now in this way. */
    boolean take(UUID ballotId, Collection<UUID> seats, VoterWay way) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update ballot_voter set way = :way where ballot_id = :ballot"
                                        + " and seat_id = any(:seats) and (way is null or way = :way and way = 'ONLINE')")
                        .bind("way", way.name())
                        .bind("ballot", ballotId)
                        .bindArray("seats", UUID.class, seats.toArray())
                        .execute())
                == seats.size();
    }

    /** The figures of two did not agree: their papers are not counted yet. */
    void release(UUID ballotId, Collection<UUID> seats) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update ballot_voter set way = null where ballot_id = :ballot and seat_id = any(:seats) and way = 'BY_HAND'")
                .bind("ballot", ballotId)
                .bindArray("seats", UUID.class, seats.toArray())
                .execute());
    }
}

package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.http.Etag;

/** Brings where somebody works to what a file says, by the deeds of one: entered, moved on from a day, corrected, or ended. */
@Singleton
class PostPerson {

    private static final String BECAUSE = "Theo tệp dữ liệu nhập hàng loạt";

    private final Memberships memberships;
    private final KeepPeople keep;
    private final Jdbi jdbi;

    PostPerson(Memberships memberships, KeepPeople keep, Jdbi jdbi) {
        this.memberships = memberships;
        this.keep = keep;
        this.jdbi = jdbi;
    }

    /** @return whether anything changed */
    boolean post(UUID person, MembershipDraft said) {
        Optional<Membership> before = memberships.on(person, said.from());
        if (before.isEmpty()) {
            keep.addMembership(person, said);
            return true;
        }
        Membership standing = before.get();
        if (isSame(standing, said)) {
            return said.to() != null && ends(person, standing, said);
        }
        if (standing.from().equals(said.from())) {
            keep.correctMembership(standing.id(), corrected(said), etag(person));
            return true;
        }
        keep.endMembership(standing.id(), new MembershipEnding(said.from().minusDays(1), BECAUSE), etag(person));
        keep.addMembership(person, said);
        return true;
    }

    private boolean ends(UUID person, Membership standing, MembershipDraft said) {
        if (standing.until() != null && standing.until().equals(said.to().plusDays(1))) {
            return false;
        }
        keep.endMembership(standing.id(), new MembershipEnding(said.to(), BECAUSE), etag(person));
        return true;
    }

    private static boolean isSame(Membership standing, MembershipDraft said) {
        return standing.unitId().equals(said.unitId())
                && standing.position().equals(said.position())
                && standing.positionGroup() == said.positionGroup()
                && standing.directWorker() == Boolean.TRUE.equals(said.directWorker());
    }

    private static MembershipCorrection corrected(MembershipDraft said) {
        return new MembershipCorrection(
                said.unitId(),
                said.position(),
                said.positionGroup(),
                said.directWorker(),
                said.from(),
                said.to(),
                BECAUSE);
    }

    private String etag(UUID person) {
        return Etag.of(jdbi.withHandle(handle -> handle.createQuery("select version from person where id = :id")
                .bind("id", person)
                .mapTo(Long.class)
                .one()));
    }
}

package vn.thidua.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** Who does this work is entered by the unit's head or by the Standing Office. */
@ApplicationScoped
@Transactional
class KeepStaff {

    private final StaffPosts posts;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    KeepStaff(StaffPosts posts, Actor actor, BusinessClock clock, Trail trail) {
        this.posts = posts;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    StaffPostView enter(StaffPostDraft draft) {
        actor.require(Permission.STAFF_KEEP, draft.unitId());
        if (!posts.belongs(draft.personId(), draft.unitId(), draft.from())) {
            throw Problem.invalid("/personId", ViolationCode.NOT_A_MEMBER);
        }
        if (draft.from().isAfter(clock.today())) {
            throw Problem.invalid("/from", ViolationCode.IN_THE_FUTURE);
        }
        StaffPost post = StaffPost.enter(draft, clock.today(), actor.accountId(), clock.now());
        posts.persistAndFlush(post);
        return leave(post, "STAFF_ENTERED", Map.of("person", draft.personId(), "from", draft.from()));
    }

    StaffPostView end(UUID id, StaffPostEnding ending, String ifMatch) {
        StaffPost post = locked(id, ifMatch);
        post.end(ending.to(), clock.now());
        return leave(post, "STAFF_ENDED", Map.of("to", ending.to()));
    }

    StaffPostView withdraw(UUID id, TrainingReason reason, String ifMatch) {
        StaffPost post = locked(id, ifMatch);
        post.withdraw(reason.reason(), clock.now());
        return leave(post, "STAFF_WITHDRAWN", Map.of("reason", reason.reason()));
    }

    private StaffPost locked(UUID id, String ifMatch) {
        StaffPost post =
                posts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(Permission.STAFF_KEEP, post.unitId());
        Etag.check(ifMatch, post.version());
        return post;
    }

    private StaffPostView leave(StaffPost post, String happening, Map<String, ?> content) {
        posts.flush();
        trail.done(
                new Happening(happening, SubjectType.EMULATION_STAFF, post.id(), post.duty(), post.unitId(), content));
        return posts.view(post.id());
    }
}

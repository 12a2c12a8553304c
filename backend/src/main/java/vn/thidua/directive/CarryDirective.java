package vn.thidua.directive;

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
import vn.thidua.platform.Ids;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** What a unit does with a directive that was addressed to it; or it is released from it. */
@ApplicationScoped
@Transactional
class CarryDirective {

    private final Addressees addressees;
    private final AddresseePages pages;
    private final Directives directives;
    private final DirectiveDuties duties;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    CarryDirective(
            Addressees addressees,
            AddresseePages pages,
            Directives directives,
            DirectiveDuties duties,
            Actor actor,
            BusinessClock clock,
            Trail trail) {
        this.addressees = addressees;
        this.pages = pages;
        this.directives = directives;
        this.duties = duties;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    AddresseeView acknowledge(UUID id, DirectiveAcknowledgement word, String ifMatch) {
        Addressee addressee = enter(id, Permission.DIRECTIVE_CARRY);
        Etag.check(ifMatch, addressee.version());
        String note = word.note() == null || word.note().isBlank()
                ? null
                : word.note().strip();
        addressee.acknowledge(note, clock.today(), actor.accountId());
        duties.acknowledged(id);
        return leave(addressee, "DIRECTIVE_ACKNOWLEDGED", Map.of("acknowledgedOn", clock.today()));
    }

    /** It adds to what there is and takes nothing away: whatever was seen of it before. */
    AddresseeView record(UUID id, DirectiveSessionDraft draft) {
        Addressee addressee = enter(id, Permission.DIRECTIVE_CARRY);
        addressee.requireAcknowledged(AddresseeAction.RECORD_SESSION);
        if (draft.heldOn().isAfter(clock.today())) {
            throw Problem.invalid("/heldOn", ViolationCode.IN_THE_FUTURE);
        }
        if (draft.heldOn().isBefore(addressee.addressedOn())) {
            throw Problem.invalid("/heldOn", ViolationCode.ENDS_BEFORE_START);
        }
        int left = draft.people() - addressees.reached(id);
        if (draft.peopleReached() > left) {
            throw Problem.invalid("/peopleReached", ViolationCode.OUT_OF_RANGE, "0–" + Math.max(left, 0));
        }
        addressees.addSession(Ids.next(), id, draft, actor.accountId());
        return leave(
                addressee,
                "DIRECTIVE_SESSION_RECORDED",
                Map.of(
                        "heldOn", draft.heldOn(),
                        "peopleReached", draft.peopleReached(),
                        "people", draft.people()));
    }

    AddresseeView remove(UUID sessionId, DirectiveReason reason) {
        UUID id = addressees.addresseeOf(sessionId).orElseThrow(Problem::notFound);
        Addressee addressee = enter(id, Permission.DIRECTIVE_CARRY);
        if (!addressees.removeSession(sessionId, reason.reason().strip(), actor.accountId())) {
            throw Problem.of(ProblemCode.WRONG_STATE);
        }
        return leave(addressee, "DIRECTIVE_SESSION_REMOVED", Map.of("reason", reason.reason()));
    }

    AddresseeView release(UUID id, DirectiveReason reason, String ifMatch) {
        Addressee addressee = enter(id, Permission.DIRECTIVE_KEEP);
        Etag.check(ifMatch, addressee.version());
        addressee.release(reason.reason().strip());
        duties.released(id);
        return leave(addressee, "DIRECTIVE_RELEASED", Map.of("reason", reason.reason()));
    }

    /** Locked: of two sessions at once the second counts the first. */
    private Addressee enter(UUID id, Permission permission) {
        Addressee addressee =
                addressees.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(permission, addressee.unitId());
        return addressee;
    }

    private AddresseeView leave(Addressee addressee, String happening, Map<String, ?> content) {
        addressees.flush();
        Directive directive = directives.findById(addressee.directiveId());
        trail.done(new Happening(
                happening,
                SubjectType.DIRECTIVE_ADDRESSEE,
                addressee.id(),
                directive.label(),
                addressee.unitId(),
                content));
        return pages.view(addressee.id());
    }
}

package vn.thidua.directive;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.RoleNames;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Where every step of a directive's keeper begins and ends: may this person, have they seen the newest; and then the trail. */
@Singleton
class DirectiveGate {

    private final Directives directives;
    private final DirectivePages pages;
    private final Actor actor;
    private final Trail trail;

    DirectiveGate(Directives directives, DirectivePages pages, Actor actor, Trail trail) {
        this.directives = directives;
        this.pages = pages;
        this.actor = actor;
        this.trail = trail;
    }

    /** The directive, locked: of two who press at once the second waits, and then finds that it has changed. */
    Directive enter(UUID id, String ifMatch) {
        pages.readable(id);
        Directive directive =
                directives.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        if (directive.unitId() == null) {
            throw Problem.of(ProblemCode.NOT_ALLOWED, RoleNames.of(Permission.DIRECTIVE_KEEP, actor.locale()));
        }
        actor.require(Permission.DIRECTIVE_KEEP, directive.unitId());
        Etag.check(ifMatch, directive.version());
        return directive;
    }

    /** Writes what was done and answers with the page as it now is. */
    DirectiveView leave(Directive directive, String happening, Map<String, ?> content) {
        directives.flush();
        trail.done(new Happening(
                happening, SubjectType.DIRECTIVE, directive.id(), directive.label(), directive.unitId(), content));
        return pages.view(directive.id());
    }
}

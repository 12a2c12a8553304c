package vn.thidua.directive;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.problem.Problem;

/** Puts together what the page of one directive says, for whoever asks. */
@Singleton
class DirectivePages {

    private final Directives directives;
    private final DirectiveTexts texts;
    private final Actor actor;

    DirectivePages(Directives directives, DirectiveTexts texts, Actor actor) {
        this.directives = directives;
        this.texts = texts;
        this.actor = actor;
    }

    /** @throws Problem {@code NOT_FOUND} also for a draft outside the reader's scope */
    DirectiveView readable(UUID id) {
        DirectiveView view = directives.view(id).orElseThrow(Problem::notFound);
        if (view.state() != DirectiveState.ISSUED) {
            actor.require(Permission.DIRECTIVE_KEEP, view.unit().id());
        }
        return view;
    }

    DirectiveView view(UUID id) {
        DirectiveView view = readable(id);
        return view.with(texts.versions(id), actions(view));
    }

    DirectiveDifference difference(UUID id, int from, int to) {
        readable(id);
        return DirectiveDifference.between(said(id, from), said(id, to));
    }

    private DirectiveDifference.Said said(UUID id, int ordinal) {
        return texts.said(id, ordinal).orElseThrow(Problem::notFound);
    }

    private List<ActionView> actions(DirectiveView view) {
        if (view.unit() == null) {
            return List.of();
        }
        return DirectiveLifecycle.LIFECYCLE.actions(
                new DirectiveLifecycle.Facts(view.issuedOn(), !view.points().isEmpty()),
                view.state(),
                actor,
                view.unit().id(),
                actor.locale());
    }
}

package vn.thidua.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.lifecycle.ActionView;
import vn.thidua.platform.text.Messages;

/** Of what the lifecycle allows, what is open to this officer: whose verification it is decides over the rest. */
final class ClaimedActions {

    private static final Set<String> VERIFYING = Set.of(
            DossierAction.ACCEPT.name(),
            DossierAction.RETURN.name(),
            DossierAction.REFUSE.name(),
            DossierAction.REFUSE_NOMINATION.name());

    private ClaimedActions() {}

    /** @param claim null while nobody verifies it */
    static List<ActionView> of(List<ActionView> actions, ClaimView claim, UUID reader, Locale locale) {
        boolean mine = claim != null && claim.by().id().equals(reader);
        boolean anothers = claim != null && !mine;
        return actions.stream()
                .filter(action -> isOffered(DossierAction.valueOf(action.action()), mine, anothers))
                .map(action -> anothers && VERIFYING.contains(action.action())
                        ? new ActionView(
                                action.action(),
                                false,
                                Messages.DOMAIN.text(
                                        locale,
                                        "condition.DOSSIER_CLAIMED",
                                        claim.by().name()))
                        : action)
                .toList();
    }

    private static boolean isOffered(DossierAction action, boolean mine, boolean anothers) {
        return switch (action) {
            case CLAIM -> !mine && !anothers;
            case RELEASE -> mine;
            case HAND_OVER -> !anothers;
            case TAKE_OVER -> anothers;
            default -> true;
        };
    }
}

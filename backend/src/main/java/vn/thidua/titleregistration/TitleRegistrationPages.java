package vn.thidua.titleregistration;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;

/** Puts together what the page of one registration says, for whoever asks. */
@Singleton
class TitleRegistrationPages {

    private final TitleRegistrations registrations;
    private final TitleRegistrationLines lines;
    private final TitleRegistrationLaws laws;
    private final Actor actor;

    TitleRegistrationPages(
            TitleRegistrations registrations, TitleRegistrationLines lines, TitleRegistrationLaws laws, Actor actor) {
        this.registrations = registrations;
        this.lines = lines;
        this.laws = laws;
        this.actor = actor;
    }

    /** @throws Problem {@code NOT_FOUND} also when it is outside the reader's scope */
    TitleRegistrationView view(UUID id) {
        TitleRegistrations.Row row = registrations.row(id).orElseThrow(Problem::notFound);
        TitleRegistrationItem item = row.item();
        actor.require(Permission.TITLE_REGISTRATION_READ, item.unit().id());
        return new TitleRegistrationView(
                id,
                item.unit(),
                item.year(),
                item.state(),
                item.people(),
                item.collectives(),
                item.waiting(),
                lines.titles(id),
                laws.of(item.year(), actor.locale()).orElse(null),
                item.submittedAt(),
                row.submittedBy(),
                row.reopenedBecause(),
                item.demonstration(),
                row.updatedAt(),
                TitleRegistrationLifecycle.LIFECYCLE.actions(
                        item.people() + item.collectives(),
                        item.state(),
                        actor,
                        item.unit().id(),
                        actor.locale()),
                row.version());
    }
}

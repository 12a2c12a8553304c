package vn.thidua.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code external_id}: each client's own, and nobody else's to see. */
@ApplicationScoped
class ExternalIds {

    private static final String OF_CLIENT =
            " from external_id x where x.client_id = :client and x.subject_type = :type";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    ExternalIds(Jdbi jdbi, Listings listings, Actor actor, BusinessClock clock, Trail trail) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    Listing<ExternalIdView> listing(ExternalIdType type, String value, UUID subjectId) {
        return listings.of(ExternalIdView.COLUMNS, "external_id x", "x.subject_id", ExternalIdView::read)
                .where("x.client_id = :client", "client", client())
                .where("x.subject_type = :type", "type", type.name())
                .where("x.value = :value", "value", value)
                .where("x.subject_id = :subject", "subject", subjectId)
                .sortedBy(SortKey.of("value", "x.value", "text"))
                .first("value");
    }

    /**
     * Said twice it is said once; another name for the same thing takes the place of the one before.
     *
     * @throws Problem {@code INVALID} when there is no such thing within reach, {@code ALREADY_EXISTS} when the name is another thing's
     */
    @Transactional
    public ExternalIdView say(ExternalIdDraft draft) {
        UUID client = client();
        UUID unit = requireReadable(draft);
        Optional<ExternalIdView> before = jdbi.withHandle(handle -> find(handle, client, draft));
        if (before.isPresent() && before.get().value().equals(draft.value())) {
            return before.get();
        }
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into external_id (client_id, subject_type, subject_id, value, said_at)"
                                + " values (:client, :type, :subject, :value, :at)"
                                + " on conflict (client_id, subject_type, subject_id) do update set value = excluded.value, said_at = excluded.said_at")
                .bind("client", client)
                .bind("type", draft.type().name())
                .bind("subject", draft.subjectId())
                .bind("value", draft.value())
                .bind("at", clock.now())
                .execute());
        record("EXTERNAL_ID_SAID", client, draft.type(), draft.subjectId(), unit);
        return jdbi.withHandle(handle -> find(handle, client, draft)).orElseThrow();
    }

    /** @throws Problem {@code NOT_FOUND} */
    @Transactional
    public void forget(ExternalIdType type, String value) {
        UUID client = client();
        UUID subject = jdbi.withHandle(handle -> handle.createQuery(
                                "delete" + OF_CLIENT + " and x.value = :value returning x.subject_id")
                        .bind("client", client)
                        .bind("type", type.name())
                        .bind("value", value)
                        .mapTo(UUID.class)
                        .findOne())
                .orElseThrow(Problem::notFound);
        record("EXTERNAL_ID_FORGOTTEN", client, type, subject, null);
    }

    private Optional<ExternalIdView> find(Handle handle, UUID client, ExternalIdDraft draft) {
        return handle.createQuery("select " + ExternalIdView.COLUMNS + OF_CLIENT + " and x.subject_id = :subject")
                .bind("client", client)
                .bind("type", draft.type().name())
                .bind("subject", draft.subjectId())
                .map((row, context) -> ExternalIdView.read(row))
                .findOne();
    }

    private UUID requireReadable(ExternalIdDraft draft) {
        return jdbi
                .withHandle(handle -> handle.createQuery(draft.type().units())
                        .bind("id", draft.subjectId())
                        .mapTo(UUID.class)
                        .list())
                .stream()
                .filter(unit -> actor.may(draft.type().permission(), unit))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("/subjectId", ViolationCode.NOT_FOUND));
    }

    /** The value stays the client's: what is recorded says which thing has a name, not which. */
    private void record(String what, UUID client, ExternalIdType type, UUID subjectId, UUID unitId) {
        trail.done(new Happening(
                what,
                SubjectType.CLIENT,
                client,
                actor.accountName(),
                unitId,
                Map.of("type", type, "subjectId", subjectId)));
    }

    private UUID client() {
        return Optional.ofNullable(actor.clientId()).orElseThrow(() -> Problem.of(ProblemCode.CLIENTS_ONLY));
    }
}

package vn.thidua.integration;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.problem.Problem;

/** Whose webhooks are: the client's own, and those of the administrators who keep it. */
@Singleton
class WebhookKeepers {

    private final Jdbi jdbi;
    private final Actor actor;

    WebhookKeepers(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    /** @throws Problem {@code NOT_FOUND}, {@code NOT_ALLOWED} */
    void requireReads(UUID clientId) {
        require(clientId, Permission.CLIENT_READ);
    }

    /** @throws Problem {@code NOT_FOUND}, {@code NOT_ALLOWED} */
    void requireKeeps(UUID clientId) {
        require(clientId, Permission.CLIENT_KEEP);
    }

    private void require(UUID clientId, Permission permission) {
        if (actor.clientId() != null && !actor.clientId().equals(clientId)) {
            throw Problem.notFound();
        }
        if (actor.clientId() == null) {
            actor.require(permission, unitOf(clientId));
        }
    }

    /** One of several at once who count what the client has, until the end of the transaction. */
    void hold(UUID clientId) {
        jdbi.useHandle(handle -> handle.createQuery("select id from client where id = :id for no key update")
                .bind("id", clientId)
                .mapTo(UUID.class)
                .one());
    }

    UUID unitOf(UUID clientId) {
        return jdbi.withHandle(handle -> handle.createQuery("select unit_id from client where id = :id")
                .bind("id", clientId)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }
}

package vn.thidua.retention;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;

/** Whether whoever asks wrote a draft: by the same account, or another one of the same person. */
@Singleton
class DisposalWriters {

    private final Jdbi jdbi;
    private final Actor actor;

    DisposalWriters(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    boolean include(Set<UUID> accounts) {
        return accounts.contains(actor.accountId()) || actor.personId() != null && ofPerson(accounts);
    }

    private boolean ofPerson(Set<UUID> accounts) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from account where id = any(:accounts) and person_id = :person)")
                .bindArray("accounts", UUID.class, accounts.toArray())
                .bind("person", actor.personId())
                .mapTo(Boolean.class)
                .one());
    }
}

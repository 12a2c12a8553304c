package vn.thidua.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Does later, outside any request, what somebody asked for: as them, with what they may do by then. */
@Singleton
public class ActAs {

    private final Callers callers;
    private final ClientDirectory clients;
    private final CurrentCaller current;
    private final Actor actor;

    ActAs(Callers callers, ClientDirectory clients, CurrentCaller current, Actor actor) {
        this.callers = callers;
        this.clients = clients;
        this.current = current;
        this.actor = actor;
    }

    /**
     * Who asked.
     *
     * @param clientId null of people
     * @param scopes what a client was let in for; empty for people
     */
    public record Whom(UUID accountId, UUID clientId, Set<String> scopes) {}

    /** The account is locked by now, or the client revoked or expired. */
    public static final class NoLongerThere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Whoever makes this request. */
    public Whom whom() {
        Set<String> scopes = actor.clientId() == null
                ? Set.of()
                : Arrays.stream(Permission.values())
                        .filter(actor::within)
                        .map(Permission::name)
                        .collect(Collectors.toUnmodifiableSet());
        return new Whom(actor.accountId(), actor.clientId(), scopes);
    }

    /** @throws NoLongerThere before anything is done */
    public <T> T call(Whom whom, Supplier<T> deed) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            current.set(caller(whom).orElseThrow(NoLongerThere::new));
            return deed.get();
        } finally {
            context.terminate();
        }
    }

    private Optional<Caller> caller(Whom whom) {
        Optional<Caller> account = callers.ofAccount(whom.accountId());
        return whom.clientId() == null
                ? account
                : account.flatMap(one -> clients.standing(whom.clientId())
                        .map(standing -> one.asClient(whom.clientId(), both(whom.scopes(), standing.scopes()))));
    }

    /** What it was let in for then, and still is. */
    private static Set<Permission> both(Set<String> then, Set<Permission> now) {
        return now.stream().filter(scope -> then.contains(scope.name())).collect(Collectors.toUnmodifiableSet());
    }
}

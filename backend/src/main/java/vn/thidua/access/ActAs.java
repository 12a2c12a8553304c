package vn.thidua.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Does later, outside any request, what somebody asked for: as them, with what they may do by then. */
@Singleton
public class ActAs {

    private final Callers callers;
    private final CurrentCaller current;
    private final Actor actor;

    ActAs(Callers callers, CurrentCaller current, Actor actor) {
        this.callers = callers;
        this.current = current;
        this.actor = actor;
    }

    /**
     * Who asked.
     *
     * @param clientId null of people
     * @param scopes what a client was let in for; empty for people
     */
    public record Whom(UUID accountId, UUID clientId, Set<String> scopes) {

        private Caller of(Caller account) {
            return clientId == null
                    ? account
                    : account.asClient(
                            clientId, scopes.stream().map(Permission::valueOf).collect(Collectors.toUnmodifiableSet()));
        }
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

    /** @throws Problem {@code NO_ACCOUNT} when the account is locked by now */
    public <T> T call(Whom whom, Supplier<T> deed) {
        Caller caller =
                callers.ofAccount(whom.accountId()).map(whom::of).orElseThrow(() -> Problem.of(ProblemCode.NO_ACCOUNT));
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            current.set(caller);
            return deed.get();
        } finally {
            context.terminate();
        }
    }
}

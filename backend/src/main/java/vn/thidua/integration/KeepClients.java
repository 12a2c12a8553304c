package vn.thidua.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.ClientScopes;
import vn.thidua.access.Permission;
import vn.thidua.access.Role;
import vn.thidua.access.ServiceAccounts;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.http.Etag;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** What administrators do with clients. */
@ApplicationScoped
@Transactional
class KeepClients {

    /** One that is used, and one to exchange it for. */
    private static final int SECRETS = 2;

    private final Clients clients;
    private final ClientSecrets secrets;
    private final ServiceAccounts accounts;
    private final Actor actor;
    private final BusinessClock clock;
    private final Trail trail;

    KeepClients(
            Clients clients,
            ClientSecrets secrets,
            ServiceAccounts accounts,
            Actor actor,
            BusinessClock clock,
            Trail trail) {
        this.clients = clients;
        this.secrets = secrets;
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
        this.trail = trail;
    }

    ClientView register(ClientDraft draft) {
        actor.require(Permission.CLIENT_KEEP, draft.unitId());
        check(draft.roles(), draft.scopes(), draft.addresses(), draft.expiresOn());
        Client client = Client.register(draft, actor.accountId(), clock.now());
        accounts.open(client.accountId(), draft.name(), EnumSet.copyOf(draft.roles()), draft.unitId());
        clients.persistAndFlush(client);
        return leave(
                client,
                "CLIENT_REGISTERED",
                Map.of("roles", draft.roles(), "scopes", draft.scopes(), "addresses", draft.addresses()));
    }

    ClientView change(UUID id, ClientChange change, String ifMatch) {
        Client client = entered(id, ifMatch);
        check(change.roles(), change.scopes(), change.addresses(), change.expiresOn());
        client.change(change);
        accounts.change(client.accountId(), change.name(), EnumSet.copyOf(change.roles()), client.unitId());
        Map<String, Object> content = new HashMap<>(
                Map.of("roles", change.roles(), "scopes", change.scopes(), "addresses", change.addresses()));
        content.put("expiresOn", change.expiresOn());
        return leave(client, "CLIENT_CHANGED", content);
    }

    /** The answer is told once, and tells the secret. */
    ClientSecretView addSecret(UUID id, ClientSecretDraft draft) {
        Client client = clients.locked(id);
        client.addSecret();
        refusePast(draft.expiresOn(), "/expiresOn");
        long standing =
                secrets.of(id).stream().filter(secret -> !secret.expired()).count();
        if (standing >= SECRETS) {
            throw Problem.invalid("", ViolationCode.TOO_MANY, SECRETS);
        }
        ClientSecretView made = secrets.make(id, draft.expiresOn());
        record(client, "CLIENT_SECRET_MADE", Map.of("hint", made.hint(), "expiresOn", made.expiresOn()));
        return made;
    }

    void withdrawSecret(UUID id, UUID secretId) {
        Client client = clients.locked(id);
        if (!secrets.withdraw(id, secretId)) {
            throw Problem.notFound();
        }
        record(client, "CLIENT_SECRET_WITHDRAWN", Map.of("secret", secretId));
    }

    ClientView replaceKeys(UUID id, ClientKeysDraft draft, String ifMatch) {
        Client client = entered(id, ifMatch);
        String jwks = ClientKeys.checked(draft.jwks());
        client.replaceKeys(jwks);
        List<String> thumbprints =
                ClientKeys.views(jwks).stream().map(ClientKeyView::thumbprint).toList();
        return leave(client, "CLIENT_KEYS_REPLACED", Map.of("thumbprints", thumbprints));
    }

    ClientView revoke(UUID id, String reason, String ifMatch) {
        Client client = entered(id, ifMatch);
        client.revoke();
        accounts.close(client.accountId());
        return leave(client, "CLIENT_REVOKED", Map.of("reason", reason));
    }

    private Client entered(UUID id, String ifMatch) {
        Client client = clients.locked(id);
        Etag.check(ifMatch, client.version());
        return client;
    }

    private ClientView leave(Client client, String what, Map<String, ?> content) {
        clients.flush();
        record(client, what, content);
        return clients.view(client.id());
    }

    private void record(Client client, String what, Map<String, ?> content) {
        trail.done(new Happening(what, SubjectType.CLIENT, client.id(), client.name(), client.unitId(), content));
    }

    private void check(List<Role> roles, List<Permission> scopes, List<String> addresses, LocalDate expiresOn) {
        List<Violation> broken = new ArrayList<>();
        for (int i = 0; i < scopes.size(); i++) {
            Permission scope = scopes.get(i);
            if (!ClientScopes.OFFERED.contains(scope) || scope.roles().stream().noneMatch(roles::contains)) {
                broken.add(Violation.at("/scopes/" + i, ViolationCode.NOT_OF_THIS_KIND));
            }
        }
        for (int i = 0; i < addresses.size(); i++) {
            if (!isRange(addresses.get(i))) {
                broken.add(Violation.at("/addresses/" + i, ViolationCode.WRONG_FORMAT));
            }
        }
        if (!broken.isEmpty()) {
            throw Problem.invalid(broken);
        }
        refusePast(expiresOn, "/expiresOn");
    }

    private static boolean isRange(String text) {
        try {
            AddressRange.parse(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private void refusePast(LocalDate day, String pointer) {
        if (day != null && day.isBefore(clock.today())) {
            throw Problem.invalid(pointer, ViolationCode.IN_THE_PAST);
        }
    }
}

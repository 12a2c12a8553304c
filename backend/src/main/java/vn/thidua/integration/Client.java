package vn.thidua.integration;

import static vn.thidua.integration.ClientLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.thidua.platform.Ids;

/** A program of another system. What is not an arrow of {@link ClientLifecycle} is refused here. */
@Entity
@Table(name = "client")
class Client {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    private String name;

    private String contact;

    private String[] roles;

    private String[] scopes;

    private String[] addresses;

    @Column(name = "requests_per_minute")
    private int requestsPerMinute;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    private String jwks;

    @Enumerated(EnumType.STRING)
    private ClientState state;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    private UUID registeredBy;

    /** For JPA. */
    Client() {}

    static Client register(ClientDraft draft, UUID by, Instant at) {
        Client client = new Client();
        client.id = Ids.next();
        client.accountId = Ids.next();
        client.unitId = draft.unitId();
        client.state = ClientState.ACTIVE;
        client.registeredBy = by;
        client.registeredAt = at;
        client.say(new ClientChange(
                draft.name(),
                draft.contact(),
                draft.roles(),
                draft.scopes(),
                draft.addresses(),
                draft.requestsPerMinute(),
                draft.expiresOn()));
        return client;
    }

    void change(ClientChange change) {
        state = LIFECYCLE.take(this, state, ClientAction.CHANGE);
        say(change);
    }

    private void say(ClientChange change) {
        name = change.name();
        contact = change.contact();
        roles = names(change.roles());
        scopes = names(change.scopes());
        addresses = change.addresses().toArray(String[]::new);
        requestsPerMinute = change.requestsPerMinute();
        expiresOn = change.expiresOn();
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().distinct().toArray(String[]::new);
    }

    /** The public keys that it signs with; null for none. */
    void replaceKeys(String newJwks) {
        state = LIFECYCLE.take(this, state, ClientAction.REPLACE_KEYS);
        jwks = newJwks;
    }

    void addSecret() {
        state = LIFECYCLE.take(this, state, ClientAction.ADD_SECRET);
    }

    void revoke() {
        state = LIFECYCLE.take(this, state, ClientAction.REVOKE);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID accountId() {
        return accountId;
    }

    UUID unitId() {
        return unitId;
    }

    String name() {
        return name;
    }
}

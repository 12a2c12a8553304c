package vn.thidua.integration;

import static vn.thidua.integration.WebhookLifecycle.LIFECYCLE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.event.SubjectType;
import vn.thidua.platform.Ids;

/** A subscription of a client. What is not an arrow of {@link WebhookLifecycle} is refused here. */
@Entity
@Table(name = "webhook")
class Webhook {

    /** So long a secret that was exchanged still signs beside the new one. */
    static final Duration OVERLAP = Duration.ofHours(24);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    private String url;

    private String[] types;

    @Column(name = "subject_types")
    private String[] subjectTypes;

    @Column(name = "unit_id")
    private UUID unitId;

    private byte[] secret;

    @Column(name = "previous_secret")
    private byte[] previousSecret;

    @Column(name = "previous_until")
    private Instant previousUntil;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    /** Where the feed was read to when it was subscribed; {@link WebhookQueue} moves it on. */
    @Column(updatable = false)
    private String position;

    @Column(name = "subscribed_at", updatable = false)
    private Instant subscribedAt;

    /** For JPA. */
    Webhook() {}

    static Webhook subscribe(UUID clientId, WebhookDraft draft, byte[] secret, String position, Instant at) {
        Webhook webhook = new Webhook();
        webhook.id = Ids.next();
        webhook.clientId = clientId;
        webhook.state = WebhookState.ACTIVE;
        webhook.secret = secret;
        webhook.position = position;
        webhook.subscribedAt = at;
        webhook.say(draft);
        return webhook;
    }

    void change(WebhookDraft draft) {
        state = LIFECYCLE.take(this, state, WebhookAction.CHANGE);
        say(draft);
    }

    private void say(WebhookDraft draft) {
        url = draft.url();
        types = draft.types().stream().distinct().toArray(String[]::new);
        subjectTypes = names(draft.subjectTypes());
        unitId = draft.unitId();
    }

    private static String[] names(List<SubjectType> constants) {
        return constants.stream().map(Enum::name).distinct().toArray(String[]::new);
    }

    void rotate(byte[] newSecret, Instant now) {
        state = LIFECYCLE.take(this, state, WebhookAction.ROTATE);
        previousSecret = secret;
        previousUntil = now.plus(OVERLAP);
        secret = newSecret;
    }

    void enable() {
        state = LIFECYCLE.take(this, state, WebhookAction.ENABLE);
    }

    void replay() {
        state = LIFECYCLE.take(this, state, WebhookAction.REPLAY);
    }

    void end() {
        state = LIFECYCLE.take(this, state, WebhookAction.END);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID clientId() {
        return clientId;
    }

    /** Where it goes, for the trail: a query may hold what only the receiver is to know. */
    String place() {
        return place(url);
    }

    static String place(String url) {
        return url.replaceFirst("\\?.*$", "");
    }
}

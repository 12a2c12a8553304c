package vn.thidua.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** The table {@code push_subscription}: of each account its own browsers. */
@Singleton
class PushSubscriptions {

    private static final int MOST = 20;

    private static final String POINTER = "/endpoint";

    private final Jdbi jdbi;
    private final Actor actor;
    private final PushSettings settings;

    PushSubscriptions(Jdbi jdbi, Actor actor, PushSettings settings) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.settings = settings;
    }

    List<PushSubscriptionView> own() {
        return jdbi.withHandle(handle -> handle.createQuery("select id, agent, created_at from push_subscription"
                        + " where account_id = :account order by created_at desc, id limit " + MOST)
                .bind("account", actor.accountId())
                .map((row, context) -> new PushSubscriptionView(
                        Rows.id(row, "id"), row.getString("agent"), Rows.instant(row, "created_at")))
                .list());
    }

    /** A browser that is another account's now is this one's from now on: whoever sits at it signed in anew. */
    @Transactional
    PushSubscriptionView add(PushSubscriptionDraft draft) {
        if (!settings.enabled() || !isKnown(draft.endpoint())) {
            throw Problem.invalid(POINTER, ViolationCode.NOT_OF_THIS_KIND);
        }
        Instant now = Instant.now();
        UUID id = jdbi.withHandle(handle -> {
            UUID kept = handle.createQuery(
                            "insert into push_subscription (id, account_id, endpoint, agent, created_at)"
                                    + " values (:id, :account, :endpoint, :agent, :now) on conflict (endpoint) do update"
                                    + " set account_id = excluded.account_id, agent = excluded.agent, created_at = excluded.created_at returning id")
                    .bind("id", Ids.next())
                    .bind("account", actor.accountId())
                    .bind("endpoint", draft.endpoint())
                    .bind("agent", draft.agent())
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .mapTo(UUID.class)
                    .one();
            handle.createUpdate(
                            "delete from push_subscription where id in (select id from push_subscription where account_id = :account"
                                    + " order by created_at desc, id offset " + MOST + ")")
                    .bind("account", actor.accountId())
                    .execute();
            return kept;
        });
        return new PushSubscriptionView(id, draft.agent(), now);
    }

    /** @throws Problem {@code NOT_FOUND} for one that is not one's own */
    @Transactional
    void remove(UUID id) {
        int gone = jdbi.withHandle(
                handle -> handle.createUpdate("delete from push_subscription where id = :id and account_id = :account")
                        .bind("id", id)
                        .bind("account", actor.accountId())
                        .execute());
        if (gone == 0) {
            throw Problem.notFound();
        }
    }

    /** Looked at again before each call: what was allowed once may be no more. */
    boolean isKnown(String endpoint) {
        try {
            URI uri = URI.create(endpoint);
            String host = uri.getHost();
            if (host == null || uri.getRawUserInfo() != null) {
                return false;
            }
            return settings.allowLoopback() && host.equals("127.0.0.1")
                    || "https".equals(uri.getScheme())
                            && uri.getPort() < 0
                            && settings.hosts().stream()
                                    .anyMatch(
                                            known -> known.startsWith(".") ? host.endsWith(known) : host.equals(known));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

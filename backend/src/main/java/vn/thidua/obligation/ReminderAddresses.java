package vn.thidua.obligation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code reminder_address}: of each account its own, which nobody else sees. */
@Singleton
class ReminderAddresses {

    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;
    private final MailSettings settings;

    ReminderAddresses(Jdbi jdbi, Actor actor, BusinessClock clock, MailSettings settings) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
        this.settings = settings;
    }

    ReminderAddressView own() {
        return new ReminderAddressView(
                jdbi.withHandle(
                        handle -> handle.createQuery("select address from reminder_address where account_id = :account")
                                .bind("account", actor.accountId())
                                .mapTo(String.class)
                                .findOne()
                                .orElse(null)),
                settings.enabled());
    }

    @Transactional
    ReminderAddressView choose(ReminderAddressDraft draft) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into reminder_address (account_id, address, changed_at) values (:account, :address, :now)"
                                + " on conflict (account_id) do update set address = excluded.address, changed_at = excluded.changed_at")
                .bind("account", actor.accountId())
                .bind("address", draft.address().strip())
                .bind("now", clock.now().atOffset(ZoneOffset.UTC))
                .execute());
        return own();
    }

    @Transactional
    void forget() {
        jdbi.useHandle(handle -> handle.createUpdate("delete from reminder_address where account_id = :account")
                .bind("account", actor.accountId())
                .execute());
    }
}

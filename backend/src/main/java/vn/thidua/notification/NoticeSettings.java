package vn.thidua.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.access.Actor;
import vn.thidua.notification.NoticeSettingsView.Choices;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** The tables {@code notice_setting} and {@code notice_choice}: of each account its own, which nobody else sees. */
@Singleton
class NoticeSettings {

    private static final String SAVE = """
            insert into notice_setting as s (account_id, address, rhythm, digest_hour, digest_day, quiet_from, quiet_until, push, mailed_until, changed_at)
            values (:account, :address, :rhythm, :digestHour, :digestDay, :quietFrom, :quietUntil, :push, :now, :now)
                on conflict (account_id) do update
               set address = excluded.address, rhythm = excluded.rhythm, digest_hour = excluded.digest_hour, digest_day = excluded.digest_day,
                   quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, push = excluded.push, changed_at = excluded.changed_at,
                   mailed_until = case when s.address is null then excluded.mailed_until else s.mailed_until end
            """;

    private final Jdbi jdbi;
    private final Actor actor;
    private final MailSettings mail;
    private final PushKeys keys;
    private final PushSubscriptions subscriptions;

    NoticeSettings(Jdbi jdbi, Actor actor, MailSettings mail, PushKeys keys, PushSubscriptions subscriptions) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.mail = mail;
        this.keys = keys;
        this.subscriptions = subscriptions;
    }

    NoticeSettingsView own() {
        return new NoticeSettingsView(jdbi.withHandle(this::choices), mail.enabled(), keys.told(), subscriptions.own());
    }

    @Transactional
    NoticeSettingsView choose(Choices choices) {
        require(choices);
        jdbi.useHandle(handle -> {
            save(handle, choices);
            saveKinds(handle, choices.kinds());
        });
        return own();
    }

    private static void require(Choices choices) {
        if ((choices.quietFrom() == null) != (choices.quietUntil() == null)) {
            throw Problem.invalid(choices.quietFrom() == null ? "/quietFrom" : "/quietUntil", ViolationCode.REQUIRED);
        }
        if (choices.quietFrom() != null && choices.quietFrom().equals(choices.quietUntil())) {
            throw Problem.invalid("/quietUntil", ViolationCode.OUT_OF_RANGE, "≠ " + choices.quietFrom());
        }
    }

    ReminderAddressView address() {
        return new ReminderAddressView(jdbi.withHandle(this::choices).address(), mail.enabled());
    }

    @Transactional
    ReminderAddressView choose(ReminderAddressDraft draft) {
        return withAddress(draft.address());
    }

    @Transactional
    void forgetAddress() {
        withAddress(null);
    }

    private ReminderAddressView withAddress(String address) {
        jdbi.useHandle(handle -> {
            Choices now = choices(handle);
            save(
                    handle,
                    new Choices(
                            address,
                            now.rhythm(),
                            now.digestHour(),
                            now.digestDay(),
                            now.quietFrom(),
                            now.quietUntil(),
                            now.push(),
                            List.of()));
        });
        return address();
    }

    private Choices choices(Handle handle) {
        List<NoticeChoice> kinds = kinds(handle);
        return handle.createQuery("select * from notice_setting where account_id = :account")
                .bind("account", actor.accountId())
                .map((row, context) -> read(row, kinds))
                .findOne()
                .orElseGet(() -> new Choices(
                        null, MailRhythm.AT_ONCE, 7, 1, LocalTime.of(21, 0), LocalTime.of(7, 0), false, kinds));
    }

    private static Choices read(ResultSet row, List<NoticeChoice> kinds) throws SQLException {
        return new Choices(
                row.getString("address"),
                Rows.constant(row, "rhythm", MailRhythm.class),
                row.getInt("digest_hour"),
                row.getInt("digest_day"),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class),
                row.getBoolean("push"),
                kinds);
    }

    private List<NoticeChoice> kinds(Handle handle) {
        Map<NoticeKind, NoticeChoice> chosen = handle.createQuery(
                        "select kind, inbox, mail, push from notice_choice where account_id = :account")
                .bind("account", actor.accountId())
                .map((row, context) -> new NoticeChoice(
                        Rows.constant(row, "kind", NoticeKind.class),
                        row.getBoolean("inbox"),
                        row.getBoolean("mail"),
                        row.getBoolean("push")))
                .collect(Collectors.toMap(NoticeChoice::kind, choice -> choice));
        return Arrays.stream(NoticeKind.values())
                .map(kind -> Objects.requireNonNullElseGet(chosen.get(kind), () -> NoticeChoice.byDefault(kind)))
                .toList();
    }

    private void save(Handle handle, Choices choices) {
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        handle.createUpdate(SAVE)
                .bind("account", actor.accountId())
                .bind(
                        "address",
                        choices.address() == null ? null : choices.address().strip())
                .bind("rhythm", choices.rhythm().name())
                .bind("digestHour", choices.digestHour())
                .bind("digestDay", choices.digestDay())
                .bind("quietFrom", choices.quietFrom())
                .bind("quietUntil", choices.quietUntil())
                .bind("push", choices.push())
                .bind("now", now)
                .execute();
    }

    private void saveKinds(Handle handle, List<NoticeChoice> kinds) {
        handle.createUpdate("delete from notice_choice where account_id = :account")
                .bind("account", actor.accountId())
                .execute();
        PreparedBatch batch = handle.prepareBatch("insert into notice_choice (account_id, kind, inbox, mail, push)"
                + " values (:account, :kind, :inbox, :mail, :push) on conflict (account_id, kind) do update"
                + " set inbox = excluded.inbox, mail = excluded.mail, push = excluded.push");
        kinds.stream()
                .filter(choice -> !choice.equals(NoticeChoice.byDefault(choice.kind())))
                .forEach(choice -> batch.bind("account", actor.accountId())
                        .bind("kind", choice.kind().name())
                        .bind("inbox", choice.inbox())
                        .bind("mail", choice.mail())
                        .bind("push", choice.push())
                        .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}

package vn.thidua.obligation;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.PublicAddress;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/**
 * Sends by mail what {@link Reminders} holds: one mail for all that came since the last. What is to be sent is on disk before anything is sent, so a
 * stop loses nothing; a stop between sending and noting it sends once more. Kinds and days only: what is owed may name people.
 */
@Singleton
class MailReminders {

    private static final Logger LOG = Logger.getLogger(MailReminders.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Longer lists nobody reads in a mail. */
    private static final int MOST = 30;

    /** Reminders older than this many days tell of what has changed since. */
    private static final int FRESH_DAYS = 3;

    private static final String OWED = """
              from account a
              join account_grant g on g.account_id = a.id and g.revoked_at is null and g.valid @> cast(:today as date)
              join obligation o on o.debtor_unit_id = g.unit_id and o.state = 'OPEN' and %s
            """.formatted(Obligations.owedBy("g", "a.person_id"));

    private static final String DUE = """
            select a.id as account_id, d.address, max(r.recorded_at) as newest
            %s
              join reminder_address d on d.account_id = a.id
              join obligation_reminder r on r.obligation_id = o.id and r.reminded_on >= :since
             where a.state = 'ACTIVE'
               and r.recorded_at > greatest(d.changed_at,
                       (select max(m.covers_until) from reminder_mail m where m.account_id = a.id and m.state <> 'FAILED'))
             group by a.id, d.address
            """.formatted(OWED);

    private static final String LINES = """
            select distinct o.id, o.kind, o.due_on, o.due_on < :today as overdue
            %s
             where a.id = :account and exists (select from obligation_reminder r where r.obligation_id = o.id)
             order by o.due_on nulls last, o.id limit :most
            """.formatted(OWED);

    private final Jdbi jdbi;
    private final Mailer mailer;
    private final MailSettings settings;
    private final PublicAddress address;
    private final BusinessClock clock;

    MailReminders(Jdbi jdbi, Mailer mailer, MailSettings settings, PublicAddress address, BusinessClock clock) {
        this.jdbi = jdbi;
        this.mailer = mailer;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    private record Due(UUID account, String address, OffsetDateTime newest) {}

    private record Pending(UUID id, UUID account, String address, int attempts) {}

    private record Line(String kind, LocalDate dueOn, boolean overdue) {}

    @Scheduled(every = "5m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void mail() {
        if (settings.enabled()) {
            QuarkusTransaction.requiringNew().run(this::prepare);
            while (QuarkusTransaction.requiringNew().call(this::sendOne)) {
                // Each in its own transaction: one that fails keeps none of the others.
            }
        }
    }

    private void prepare() {
        jdbi.useHandle(handle -> handle.createQuery(DUE)
                .bind("today", clock.today())
                .bind("since", clock.today().minusDays(FRESH_DAYS))
                .map((row, context) -> new Due(
                        Rows.id(row, "account_id"),
                        row.getString("address"),
                        row.getObject("newest", OffsetDateTime.class)))
                .list()
                .forEach(due -> handle.createUpdate(
                                "insert into reminder_mail (id, account_id, address, covers_until, next_try_at)"
                                        + " values (:id, :account, :address, :newest, :now)"
                                        + " on conflict (account_id) where state = 'PENDING' do nothing")
                        .bind("id", Ids.next())
                        .bind("account", due.account())
                        .bind("address", due.address())
                        .bind("newest", due.newest())
                        .bind("now", now())
                        .execute()));
    }

    /** @return whether there was one to send */
    private boolean sendOne() {
        Optional<Pending> next = jdbi.withHandle(handle -> handle.createQuery(
                        "select id, account_id, address, attempts from reminder_mail where state = 'PENDING' and next_try_at <= :now"
                                + " order by next_try_at, id limit 1 for update skip locked")
                .bind("now", now())
                .map((row, context) -> new Pending(
                        Rows.id(row, "id"),
                        Rows.id(row, "account_id"),
                        row.getString("address"),
                        row.getInt("attempts")))
                .findOne());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Pending pending) {
        List<Line> lines = lines(pending.account());
        try {
            if (!lines.isEmpty()) {
                mailer.send(Mail.withText(pending.address(), subject(lines), text(lines)));
            }
            end(pending, "SENT");
        } catch (RuntimeException refused) {
            LOG.warnf("A reminder could not be mailed (attempt %d): %s", pending.attempts() + 1, refused.getMessage());
            if (pending.attempts() + 1 >= settings.attempts()) {
                end(pending, "FAILED");
            } else {
                postpone(pending);
            }
        }
    }

    private List<Line> lines(UUID account) {
        return jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("account", account)
                .bind("today", clock.today())
                .bind("most", MOST)
                .map((row, context) ->
                        new Line(row.getString("kind"), Rows.date(row, "due_on"), row.getBoolean("overdue")))
                .list());
    }

    private static String subject(List<Line> lines) {
        long late = lines.stream().filter(Line::overdue).count();
        return Messages.DOMAIN.text(Language.VIETNAMESE, "mail.reminder.subject", lines.size(), late);
    }

    private String text(List<Line> lines) {
        StringJoiner text = new StringJoiner("\n");
        text.add(Messages.DOMAIN.text(Language.VIETNAMESE, "mail.reminder.opening"));
        text.add("");
        lines.forEach(line -> text.add(Messages.DOMAIN.text(
                Language.VIETNAMESE,
                line.overdue() ? "mail.reminder.late" : "mail.reminder.line",
                Messages.DOMAIN.text(Language.VIETNAMESE, "obligation.kind." + line.kind()),
                line.dueOn() == null ? "–" : DAY.format(line.dueOn()))));
        text.add("");
        address.configured("/")
                .ifPresent(home -> text.add(Messages.DOMAIN.text(Language.VIETNAMESE, "mail.reminder.link", home)));
        text.add(Messages.DOMAIN.text(Language.VIETNAMESE, "mail.reminder.closing"));
        return text.toString();
    }

    private void end(Pending pending, String state) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update reminder_mail set state = :state, attempts = attempts + 1, ended_at = :now where id = :id")
                .bind("state", state)
                .bind("now", now())
                .bind("id", pending.id())
                .execute());
    }

    private void postpone(Pending pending) {
        Duration wait = Duration.ofMinutes((long) settings.retryAfterMinutes() << pending.attempts());
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update reminder_mail set attempts = attempts + 1, next_try_at = :next where id = :id")
                .bind("next", Instant.now().plus(wait).atOffset(ZoneOffset.UTC))
                .bind("id", pending.id())
                .execute());
    }

    /** Mail goes by the real time, whatever day the ministry's work goes by. */
    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }
}

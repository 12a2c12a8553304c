package vn.thidua.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.http.PublicAddress;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.text.ResourceText;
import vn.thidua.platform.time.BusinessClock;

/**
 * Sends by mail what waits to be read: one mail for all that came since the last. What is to be sent is on disk before anything is sent, so a stop loses
 * nothing; a stop between sending and noting it sends once more. Kinds and days only: what is owed may name people.
 */
@Singleton
class SendMail {

    private static final Logger LOG = Logger.getLogger(SendMail.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Longer lists nobody reads in a mail. */
    private static final int MOST = 30;

    /** Mails that one round takes, and of these so many at once. */
    private static final int ROUND = 400;

    private static final int AT_ONCE = 10;

    private static final List<String> MAILED = Arrays.stream(NoticeKind.values())
            .filter(NoticeKind::mail)
            .map(NoticeKind::name)
            .toList();

    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final String PREPARE =
            ResourceText.of("/notices/mails.sql").formatted(QuietHours.LOCAL, QuietHours.NOW);

    private static final String LINES = ResourceText.of("/notices/lines.sql");

    private static final String CLAIM = """
            update notice_mail m set leased_until = :until, attempts = m.attempts + 1
              from (select id from notice_mail where state = 'PENDING' and next_try_at <= :now and (leased_until is null or leased_until < :now)
                     order by next_try_at, id limit :most for update skip locked) mine
             where m.id = mine.id
            returning m.id, m.address, m.attempts
            """;

    private static final String SENT =
            "update notice_mail set state = 'SENT', leased_until = null, ended_at = :now where id = any(:ids)";

    /** What a mail that is given up would have told, the next one tells. */
    private static final String GIVEN_UP = """
            with given_up as (
                update notice_mail set state = 'FAILED', leased_until = null, ended_at = :now where id = :id returning account_id, covers_from)
            update notice_setting s set mailed_until = least(s.mailed_until, g.covers_from) from given_up g where s.account_id = g.account_id
            """;

    private final Jdbi jdbi;
    private final Mailer mailer;
    private final MailSettings settings;
    private final PublicAddress address;
    private final BusinessClock clock;

    SendMail(Jdbi jdbi, Mailer mailer, MailSettings settings, PublicAddress address, BusinessClock clock) {
        this.jdbi = jdbi;
        this.mailer = mailer;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    private record Pending(UUID id, String address, int attempt) {}

    private record Line(UUID mail, NoticeKind kind, String action, LocalDate dueOn, boolean overdue) {}

    @Scheduled(every = "1m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void mail() {
        if (settings.enabled()) {
            mail(Instant.now());
        }
    }

    /** @param now by the real clock, whatever day the ministry's work goes by */
    void mail(Instant now) {
        jdbi.useTransaction(handle -> prepare(handle, now));
        List<Pending> claimed = claim(now);
        while (!claimed.isEmpty()) {
            send(claimed, now);
            claimed = claim(now);
        }
    }

    /** Under the lock of whoever tells: what it is about to write is told by the next mail, and none is passed over. */
    private static void prepare(Handle handle, Instant now) {
        handle.execute("select from notice_position for update");
        handle.createUpdate(PREPARE).bind("now", now.atOffset(ZoneOffset.UTC)).execute();
    }

    private List<Pending> claim(Instant now) {
        return jdbi.inTransaction(handle -> handle.createQuery(CLAIM)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("until", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                .bind("most", ROUND)
                .map((row, context) ->
                        new Pending(Rows.id(row, "id"), row.getString("address"), row.getInt("attempts")))
                .list());
    }

    private void send(List<Pending> claimed, Instant now) {
        Map<UUID, List<Line>> lines = lines(claimed.stream().map(Pending::id));
        Collection<UUID> sent = new ConcurrentLinkedQueue<>();
        try (ExecutorService some =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            claimed.forEach(one -> some.execute(() -> {
                if (send(one, lines.getOrDefault(one.id(), List.of()), now)) {
                    sent.add(one.id());
                }
            }));
        }
        jdbi.useHandle(handle -> handle.createUpdate(SENT)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bindArray("ids", UUID.class, sent.toArray())
                .execute());
    }

    private Map<UUID, List<Line>> lines(Stream<UUID> mails) {
        return jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bindArray("mails", UUID.class, mails.toArray())
                .bind("today", clock.today())
                .bind("most", MOST)
                .bindArray("mailed", String.class, MAILED.toArray())
                .map((row, context) -> new Line(
                        Rows.id(row, "mail"),
                        Rows.constant(row, "kind", NoticeKind.class),
                        row.getString("action"),
                        Rows.date(row, "due_on"),
                        row.getBoolean("overdue")))
                .collect(Collectors.groupingBy(Line::mail)));
    }

    /** @return whether it is done with; what was read meanwhile needs no mail */
    private boolean send(Pending pending, List<Line> lines, Instant now) {
        try {
            if (!lines.isEmpty()) {
                mailer.send(Mail.withText(pending.address(), subject(lines), text(lines)));
            }
            return true;
        } catch (RuntimeException refused) {
            LOG.warnf("A mail could not be sent (attempt %d): %s", pending.attempt(), refused.getMessage());
            failed(pending, now.atOffset(ZoneOffset.UTC));
            return false;
        }
    }

    private static String subject(List<Line> lines) {
        long late = lines.stream().filter(Line::overdue).count();
        return Messages.DOMAIN.text(Language.VIETNAMESE, "mail.notice.subject", lines.size(), late);
    }

    private String text(List<Line> lines) {
        StringJoiner text = new StringJoiner("\n");
        text.add(Messages.DOMAIN.text(Language.VIETNAMESE, "mail.notice.opening"));
        text.add("");
        lines.forEach(line -> text.add(text(line)));
        text.add("");
        address.configured("/inbox")
                .ifPresent(inbox -> text.add(Messages.DOMAIN.text(Language.VIETNAMESE, "mail.notice.link", inbox)));
        text.add(Messages.DOMAIN.text(Language.VIETNAMESE, "mail.notice.closing"));
        return text.toString();
    }

    private static String text(Line line) {
        String what = switch (line.kind()) {
            case OWED, REMINDER, ESCALATION -> "obligation.kind." + line.action();
            case PROGRESS, RECOGNITION -> "mail.notice.kind." + line.kind();
        };
        String named = Messages.DOMAIN.text(Language.VIETNAMESE, what);
        if (line.dueOn() == null) {
            return "- " + named;
        }
        return Messages.DOMAIN.text(
                Language.VIETNAMESE,
                line.overdue() ? "mail.notice.late" : "mail.notice.due",
                named,
                DAY.format(line.dueOn()));
    }

    private void failed(Pending pending, OffsetDateTime now) {
        jdbi.useHandle(handle -> {
            if (pending.attempt() >= settings.attempts()) {
                handle.createUpdate(GIVEN_UP)
                        .bind("id", pending.id())
                        .bind("now", now)
                        .execute();
            } else {
                Duration wait = Duration.ofMinutes((long) settings.retryAfterMinutes() << (pending.attempt() - 1));
                handle.createUpdate("update notice_mail set next_try_at = :next, leased_until = null where id = :id")
                        .bind("next", now.plus(wait))
                        .bind("id", pending.id())
                        .execute();
            }
        });
    }
}

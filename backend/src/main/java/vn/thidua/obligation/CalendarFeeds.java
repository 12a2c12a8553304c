package vn.thidua.obligation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Uid;
import org.apache.commons.codec.digest.DigestUtils;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.platform.Rows;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.secret.MasterKey;
import vn.thidua.platform.text.Language;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/** What an account owes, as a calendar program reads it (RFC 5545): each day on which something is due. */
@Singleton
class CalendarFeeds {

    private static final int LENGTH = 32;

    /** More days than anybody looks at. */
    private static final int MOST = 500;

    private static final String OWED = """
            select o.id, o.kind, o.title, o.due_on, u.name as unit_name, o.opened_at
              from obligation o
              join unit_now u on u.id = o.debtor_unit_id
             where o.state = 'OPEN' and o.due_on is not null
               and exists (select from account_grant g join account a on a.id = g.account_id
                            where g.account_id = :account and g.revoked_at is null and g.valid @> cast(:today as date) and g.unit_id = o.debtor_unit_id
                              and %s)
             order by o.due_on, o.id limit :most
            """.formatted(Obligations.owedBy("g", "a.person_id"));

    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    CalendarFeeds(Jdbi jdbi, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    CalendarFeedView own() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select created_at from calendar_feed where account_id = :account")
                .bind("account", actor.accountId())
                .map((row, context) -> new CalendarFeedView(true, Rows.instant(row, "created_at"), null))
                .findOne()
                .orElse(new CalendarFeedView(false, null, null)));
    }

    /** A new address; the one before it opens nothing any more. */
    @Transactional
    CalendarFeedView open() {
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(MasterKey.random(LENGTH));
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into calendar_feed (account_id, digest, created_at) values (:account, :digest, :at)"
                                + " on conflict (account_id) do update set digest = excluded.digest, created_at = excluded.created_at")
                .bind("account", actor.accountId())
                .bind("digest", DigestUtils.sha256(token))
                .bind("at", clock.now().atOffset(ZoneOffset.UTC))
                .execute());
        return new CalendarFeedView(true, clock.now(), "/api/v1/calendar-feeds/" + token + "/obligations.ics");
    }

    @Transactional
    void close() {
        jdbi.useHandle(handle -> handle.createUpdate("delete from calendar_feed where account_id = :account")
                .bind("account", actor.accountId())
                .execute());
    }

    /** @throws Problem {@code NOT_FOUND} for an address that opens nothing (any more) */
    String read(String token) {
        UUID account = jdbi.withHandle(handle -> handle.createQuery(
                        "select f.account_id from calendar_feed f join account a on a.id = f.account_id"
                                + " where f.digest = :digest and a.state = 'ACTIVE'")
                .bind("digest", DigestUtils.sha256(token))
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(Problem::notFound));
        Calendar calendar = new Calendar()
                .withProdId("-//Thi Dua//Obligations//VI")
                .withDefaults()
                .getFluentTarget();
        events(account).forEach(calendar::add);
        return written(calendar);
    }

    private List<VEvent> events(UUID account) {
        return jdbi.withHandle(handle -> handle.createQuery(OWED)
                .bind("account", account)
                .bind("today", clock.today())
                .bind("most", MOST)
                .map((row, context) -> event(row))
                .list());
    }

    private static VEvent event(ResultSet row) throws SQLException {
        LocalDate due = Rows.date(row, "due_on");
        String title = Messages.DOMAIN.text(
                Language.VIETNAMESE, "obligation." + row.getString("kind"), row.getString("title"));
        VEvent event = new VEvent(due, title);
        event.replace(new DtStamp(Rows.instant(row, "opened_at")));
        event.add(new Uid(Rows.id(row, "id") + "@thidua"));
        event.add(new Description(row.getString("unit_name")));
        return event;
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            // An empty one is a calendar, too; the library's own check would refuse it.
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}

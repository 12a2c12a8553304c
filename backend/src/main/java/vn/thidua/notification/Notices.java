package vn.thidua.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.thidua.access.Actor;
import vn.thidua.obligation.Obligations;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code notice}: of each account its own. Moments are those of the real clock, days those of the ministry's work. */
@Singleton
class Notices {

    private static final Duration LONGEST = Duration.ofDays(366);

    private static final int MOST = 100;

    private static final String COLUMNS =
            "n.id, n.kind, n.action, n.label, n.subject_type, n.subject_id, n.unit_id, n.happened_at, n.shown_at, n.read_at,"
                    + " o.state as obligation_state, o.due_on, u.code as unit_code, u.name as unit_name";

    private static final String FROM =
            "notice n left join obligation o on o.id = n.obligation_id left join unit_now u on u.id = n.unit_id";

    /** Roles and reach of today, not of the day on which it was told. */
    private static final String STILL_ONES_OWN = """
            (n.kind = 'RECOGNITION'
             or o.id is not null and exists (select from unnest(:grantUnits, cast(:grantRoles as text[])) as mine (unit_id, role)
                                              where mine.unit_id = o.debtor_unit_id and %s)
             or n.kind = 'PROGRESS' and (n.unit_id is null or exists (
                    select from unnest(cast(:followed as text[]), cast(:roots as uuid[])) as reads (subject_type, root_id)
                      join unit_reach r on r.root_id = reads.root_id
                     where reads.subject_type = n.subject_type and r.unit_id = n.unit_id)))
            """.formatted(Obligations.owedBy("mine", "cast(:person as uuid)"));

    private static final String MINE = "n.account_id = :me and not n.hidden and " + STILL_ONES_OWN;

    private static final String WAITS = "n.read_at is null and (o.id is null or o.state = 'OPEN')";

    private final Listings listings;
    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    Notices(Listings listings, Jdbi jdbi, Actor actor, BusinessClock clock) {
        this.listings = listings;
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    Listing<NoticeItem> listing(NoticeFilter filter) {
        Locale locale = actor.locale();
        LocalDate today = clock.today();
        Instant now = Instant.now();
        Listing<NoticeItem> listing = listings.of(
                        COLUMNS, FROM, "n.id", row -> NoticeItem.read(row, locale, today, now))
                .where(MINE)
                .where(state(filter.state))
                .where("n.kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                .content("now", now.atOffset(ZoneOffset.UTC))
                .sortedBy(SortKey.of("shownAt", "n.shown_at", "timestamptz"));
        bind(listing::bind);
        return listing.first("-shownAt");
    }

    private static String state(NoticeFilter.State state) {
        if (state == NoticeFilter.State.SNOOZED) {
            return "n.shown_at > :now and " + WAITS;
        }
        String shown = "n.shown_at <= :now";
        return state == null
                ? shown
                : shown + (state == NoticeFilter.State.UNREAD ? " and " : " and not ") + "(" + WAITS + ")";
    }

    NoticeCount count() {
        return new NoticeCount(jdbi.withHandle(handle -> bound(
                        handle,
                        "select count(*) from (select from " + FROM + " where " + MINE + " and n.shown_at <= :now and "
                                + WAITS + " limit " + MOST + ") waiting")
                .mapTo(Integer.class)
                .one()));
    }

    /** @throws Problem {@code NOT_FOUND} for what is not, or no longer, one's own */
    @Transactional
    NoticeItem change(UUID id, NoticeChange change) {
        Instant until = change.snoozedUntil();
        Instant now = Instant.now();
        if (until != null && (!until.isAfter(now) || until.isAfter(now.plus(LONGEST)))) {
            throw Problem.invalid(
                    "/snoozedUntil",
                    ViolationCode.OUT_OF_RANGE,
                    now.toString(),
                    now.plus(LONGEST).toString());
        }
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update notice set read_at = case when :read then coalesce(read_at, :now) end,"
                                + " shown_at = coalesce(:until, case when shown_at > :now then :now else shown_at end) where id = :id and account_id = :me")
                .bind("read", change.read())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .bind("id", id)
                .bind("me", actor.accountId())
                .execute());
        return one(id);
    }

    private NoticeItem one(UUID id) {
        Instant now = Instant.now();
        return jdbi.withHandle(
                handle -> bound(handle, "select " + COLUMNS + " from " + FROM + " where n.id = :id and " + MINE)
                        .bind("id", id)
                        .map((row, context) -> NoticeItem.read(row, actor.locale(), clock.today(), now))
                        .findOne()
                        .orElseThrow(Problem::notFound));
    }

    @Transactional
    NoticeCount read(ReadingDraft reading) {
        if ((reading.noticeIds() == null) == (reading.until() == null)) {
            throw Problem.invalid("/until", ViolationCode.REQUIRED);
        }
        String which = reading.noticeIds() == null ? "shown_at <= least(:until, :now)" : "id = any(:ids)";
        jdbi.useHandle(handle -> {
            var update = handle.createUpdate(
                            "update notice set read_at = :now where account_id = :me and read_at is null and " + which)
                    .bind("now", Instant.now().atOffset(ZoneOffset.UTC))
                    .bind("me", actor.accountId());
            if (reading.noticeIds() == null) {
                update.bind("until", reading.until().atOffset(ZoneOffset.UTC)).execute();
            } else {
                update.bindArray("ids", UUID.class, reading.noticeIds().toArray())
                        .execute();
            }
        });
        return count();
    }

    private Query bound(Handle handle, String sql) {
        var query = handle.createQuery(sql);
        bind((name, value) -> bindOne(query, name, value));
        return query.bind("now", Instant.now().atOffset(ZoneOffset.UTC));
    }

    private static void bindOne(SqlStatement<?> statement, String name, Object value) {
        switch (value) {
            case UUID[] ids -> statement.bindArray(name, UUID.class, (Object[]) ids);
            case String[] texts -> statement.bindArray(name, String.class, (Object[]) texts);
            case null, default -> statement.bind(name, value);
        }
    }

    private void bind(BiConsumer<String, Object> bind) {
        List<String> followed = new ArrayList<>();
        List<UUID> roots = new ArrayList<>();
        FollowedSteps.OF.forEach((subject, steps) -> {
            for (UUID root : actor.scope(steps.reading()).roots()) {
                followed.add(subject.name());
                roots.add(root);
            }
        });
        bind.accept("me", actor.accountId());
        bind.accept("person", actor.personId());
        bind.accept(
                "grantUnits", actor.grants().stream().map(Actor.Grant::unitId).toArray(UUID[]::new));
        bind.accept(
                "grantRoles",
                actor.grants().stream().map(grant -> grant.role().name()).toArray(String[]::new));
        bind.accept("followed", followed.toArray(String[]::new));
        bind.accept("roots", roots.toArray(UUID[]::new));
    }
}

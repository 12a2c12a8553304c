package vn.thidua.training;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.VerificationCode;

/** The only place that queries who takes part in a class, and what they did there. */
@Singleton
class Learners {

    private static final String MINE =
            "select l.id, l.state, l.best, l.passed, l.evaluated, l.certificate_code, l.certified_on,"
                    + " case l.state when 'WAITING' then (select count(*) from training_learner w where w.class_id = l.class_id"
                    + " and w.state = 'WAITING' and (w.asked_at, w.id) <= (l.asked_at, l.id)) end as place,"
                    + " (select count(*) from training_attendance t where t.learner_id = l.id) as attended,"
                    + " (select count(*) from training_try t where t.learner_id = l.id) as tries"
                    + " from training_learner l where l.class_id = :class and l.person_id = cast(:me as uuid)";

    /** The lowest number that nobody has. */
    private static final String FREE_SEAT = "select n from generate_series(1, :seats) n where not exists"
            + " (select from training_learner l where l.class_id = :class and l.seat = n) order by n limit 1";

    private static final String PUT =
            "insert into training_learner (id, class_id, person_id, state, seat, asked_at) values (:id, :class, :person, :state, cast(:seat as integer), :at)"
                    + " on conflict (class_id, person_id) do update set state = excluded.state, seat = excluded.seat, asked_at = excluded.asked_at";

    private static final String NEXT =
            "select person_id from training_learner where class_id = :class and state = 'WAITING' order by asked_at, id limit 1";

    private static final String ON_NOW =
            "select s.id as session_id, s.seed, s.topic, c.id as class_id, c.unit_id, c.title, l.id as learner_id from training_session s"
                    + " join training_class c on c.id = s.class_id and c.state in ('OPEN', 'HELD')"
                    + " join training_learner l on l.class_id = c.id and l.state = 'ENROLLED' and l.person_id = :me"
                    + " where s.held_on = cast(:now as date) and :now between s.held_on + s.starts_at and s.held_on + s.ends_at";

    /** Where an invitation reaches somebody: by one of the roles that their account has today. */
    private static final String REACHED =
            "select distinct on (a.person_id) a.person_id, g.role, g.unit_id from account a join account_grant g on g.account_id = a.id"
                    + " and g.revoked_at is null and g.valid @> cast(:today as date) where a.person_id = any(:persons) order by a.person_id, g.id";

    private static final String DESERVING =
            "select l.id from training_learner l where l.class_id = :class and l.state = 'ENROLLED' and l.certificate_code is null"
                    + " and (select count(*) from training_attendance t where t.learner_id = l.id) >= :needed and (l.passed or not :tested) order by l.id";

    /** @param sessionId that is going on now */
    record OnNow(UUID sessionId, UUID seed, String topic, UUID classId, UUID unitId, String title, UUID learnerId) {}

    /** @param role by which an obligation reaches the person */
    record Reached(UUID personId, Role role, UUID unitId) {}

    private final Jdbi jdbi;
    private final Listings listings;
    private final Actor actor;
    private final BusinessClock clock;

    Learners(Jdbi jdbi, Listings listings, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.actor = actor;
        this.clock = clock;
    }

    Listing<LearnerItem> listing(UUID classId, LearnerState state) {
        return listings.of(LearnerItem.COLUMNS, "training_learner l", LearnerItem.JOINS, "l.id", LearnerItem::read)
                .bind("today", clock.today())
                .bind("class", classId)
                .where("l.class_id = :class")
                .where("l.state = :state", "state", state == null ? null : state.name())
                .sortedBy(SortKey.of("askedAt", "l.asked_at", "timestamptz"))
                .first("askedAt");
    }

    /** Null where the reader is nothing to the class. */
    LearnerView mine(UUID classId) {
        return jdbi.withHandle(handle -> handle.createQuery(MINE)
                .bind("class", classId)
                .bind("me", actor.personId())
                .map((row, context) -> new LearnerView(
                        Rows.id(row, "id"),
                        Rows.constant(row, "state", LearnerState.class),
                        Rows.integer(row, "place"),
                        row.getInt("attended"),
                        row.getInt("tries"),
                        Rows.integer(row, "best"),
                        row.getBoolean("passed"),
                        row.getBoolean("evaluated"),
                        Optional.ofNullable(row.getString("certificate_code"))
                                .map(VerificationCode::shown)
                                .orElse(null),
                        Rows.date(row, "certified_on")))
                .findOne()
                .orElse(null));
    }

    /** Null when all are taken; only of a class that is locked. */
    Integer freeSeat(TrainingClass of) {
        return jdbi.withHandle(handle -> handle.createQuery(FREE_SEAT)
                .bind("class", of.id())
                .bind("seats", of.seats())
                .mapTo(Integer.class)
                .findOne()
                .orElse(null));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void put(UUID classId, UUID personId, LearnerState state, Integer seat, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(PUT)
                .bind("id", Ids.next())
                .bind("class", classId)
                .bind("person", personId)
                .bind("state", state.name())
                .bind("seat", seat)
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .execute());
    }

    /** Who waits longest. */
    Optional<UUID> next(UUID classId) {
        return jdbi.withHandle(handle -> handle.createQuery(NEXT)
                .bind("class", classId)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Those of them who are nothing to the class yet are invited. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> invite(UUID classId, Collection<UUID> persons, Instant at) {
        List<UUID> invited = new ArrayList<>();
        jdbi.useHandle(handle -> persons.forEach(person -> {
            int added = handle.createUpdate(
                            "insert into training_learner (id, class_id, person_id, state, asked_at) values (:id, :class, :person, 'INVITED', :at)"
                                    + " on conflict (class_id, person_id) do nothing")
                    .bind("id", Ids.next())
                    .bind("class", classId)
                    .bind("person", person)
                    .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                    .execute();
            if (added > 0) {
                invited.add(person);
            }
        }));
        return invited;
    }

    List<Reached> reached(Collection<UUID> persons) {
        return jdbi.withHandle(handle -> handle.createQuery(REACHED)
                .bindArray("persons", UUID.class, persons.toArray())
                .bind("today", clock.today())
                .map((row, context) -> new Reached(
                        Rows.id(row, "person_id"), Rows.constant(row, "role", Role.class), Rows.id(row, "unit_id")))
                .list());
    }

    List<OnNow> onNow(LocalDateTime now) {
        return jdbi.withHandle(handle -> handle.createQuery(ON_NOW)
                .bind("me", actor.personId())
                .bind("now", now)
                .map((row, context) -> new OnNow(
                        Rows.id(row, "session_id"),
                        Rows.id(row, "seed"),
                        row.getString("topic"),
                        Rows.id(row, "class_id"),
                        Rows.id(row, "unit_id"),
                        row.getString("title"),
                        Rows.id(row, "learner_id")))
                .list());
    }

    /** Whether it was not known before. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean attend(OnNow session) {
        return jdbi.withHandle(handle -> handle.execute(
                        "insert into training_attendance (session_id, learner_id, at) values (?, ?, clock_timestamp()) on conflict do nothing",
                        session.sessionId(),
                        session.learnerId()))
                > 0;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tried(LearnerView learner, List<Integer> answers, int score, boolean passed) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "insert into training_try (learner_id, ordinal, answers, score, passed, at) values (:id, :ordinal, :answers, :score, :passed, clock_timestamp())")
                    .bind("id", learner.id())
                    .bind("ordinal", learner.tries() + 1)
                    .bindArray("answers", Integer.class, answers)
                    .bind("score", score)
                    .bind("passed", passed)
                    .execute();
            handle.createUpdate(
                            "update training_learner set best = greatest(coalesce(best, 0), :score), passed = passed or :passed where id = :id")
                    .bind("score", score)
                    .bind("passed", passed)
                    .bind("id", learner.id())
                    .execute();
        });
    }

    /** The two rows know nothing of one another. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean evaluate(UUID classId, UUID learnerId, int rating, String words) {
        return jdbi.withHandle(handle -> {
            int first = handle.execute(
                    "update training_learner set evaluated = true where id = ? and not evaluated", learnerId);
            if (first > 0) {
                handle.execute(
                        "insert into training_evaluation (class_id, rating, words) values (?, ?, ?)",
                        classId,
                        rating,
                        words);
            }
            return first > 0;
        });
    }

    /** The number is the next of the unit and year; who closes another class at the same time waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    int certify(TrainingClass of, LocalDate on) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select id from unit where id = :unit for no key update")
                    .bind("unit", of.unitId())
                    .mapTo(UUID.class)
                    .one();
            List<UUID> deserving = handle.createQuery(DESERVING)
                    .bind("class", of.id())
                    .bind("needed", of.sessionsNeeded())
                    .bind("tested", of.passMark() != null)
                    .mapTo(UUID.class)
                    .list();
            deserving.forEach(learner -> handle.createUpdate(
                            "update training_learner set certificate_code = verification_code(), certified_on = :on, certificate_year = :year,"
                                    + " certificate_number = (select coalesce(max(o.certificate_number), 0) + 1 from training_learner o"
                                    + " join training_class k on k.id = o.class_id where k.unit_id = :unit and o.certificate_year = :year) where id = :id")
                    .bind("on", on)
                    .bind("year", on.getYear())
                    .bind("unit", of.unitId())
                    .bind("id", learner)
                    .execute());
            return deserving.size();
        });
    }

    Optional<CertificateVerification> verify(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select l.certificate_number, l.certificate_year, l.certified_on, p.name, c.title, u.name as unit from training_learner l"
                                + " join training_class c on c.id = l.class_id join person p on p.id = l.person_id"
                                + " join unit_now u on u.id = c.unit_id where l.certificate_code = :code")
                .bind("code", code)
                .map((row, context) -> new CertificateVerification(
                        VerificationCode.shown(code),
                        row.getInt("certificate_number") + "/" + row.getInt("certificate_year"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("unit"),
                        Rows.date(row, "certified_on")))
                .findOne());
    }

    UUID seedOf(UUID classId, UUID sessionId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select seed from training_session where id = :id and class_id = :class")
                        .bind("id", sessionId)
                        .bind("class", classId)
                        .mapTo(UUID.class)
                        .findOne()
                        .orElseThrow(Problem::notFound));
    }
}

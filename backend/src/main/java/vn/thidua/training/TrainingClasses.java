package vn.thidua.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.Ids;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries classes, their sessions, materials and questions. */
@Singleton
class TrainingClasses implements PanacheRepositoryBase<TrainingClass, UUID> {

    private static final String SESSIONS =
            "select s.id, s.held_on, to_char(s.starts_at, 'HH24:MI') as starts, to_char(s.ends_at, 'HH24:MI') as ends, s.topic, s.speaker,"
                    + " (select count(*) from training_attendance t where t.session_id = s.id) as present,"
                    + " exists (select from training_attendance t join training_learner l on l.id = t.learner_id"
                    + " where t.session_id = s.id and l.person_id = cast(:me as uuid)) as attended,"
                    + " s.held_on + s.starts_at <= :now and :now <= s.held_on + s.ends_at as on_now"
                    + " from training_session s where s.class_id = :id order by s.ordinal";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Actor actor;
    private final BusinessClock clock;

    TrainingClasses(Jdbi jdbi, Listings listings, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.actor = actor;
        this.clock = clock;
    }

    /** Of the business day, at the hour that it is in Vietnam. */
    LocalDateTime now() {
        return LocalDateTime.of(clock.today(), LocalTime.ofInstant(clock.now(), BusinessClock.ZONE));
    }

    /** A draft is for those who plan it; what is open, everybody reads. */
    Listing<TrainingClassItem> listing(TrainingClassFilter filter) {
        Listing<TrainingClassItem> listing = listings.of(
                        TrainingClassItem.COLUMNS,
                        "training_class c",
                        TrainingClassItem.JOINS,
                        "c.id",
                        TrainingClassItem::read)
                .bind("me", actor.personId())
                .search("c.search", filter.q)
                .where("c.year = :year", "year", filter.year)
                .where("c.state = :state", "state", filter.state == null ? null : filter.state.name())
                .where(
                        "exists (select from unit_reach below where below.root_id = :unit and below.unit_id = c.unit_id)",
                        "unit",
                        filter.unit)
                .sortedBy(SortKey.of("enrolBy", "c.enrol_by", "date"));
        return actor.scope(Permission.TRAINING_KEEP).limit(listing, "c.unit_id", "c.state <> 'DRAFT'");
    }

    List<TrainingSessionView> sessions(UUID classId) {
        return jdbi.withHandle(handle -> handle.createQuery(SESSIONS)
                .bind("id", classId)
                .bind("me", actor.personId())
                .bind("now", now())
                .map((row, context) -> new TrainingSessionView(
                        Rows.id(row, "id"),
                        Rows.date(row, "held_on"),
                        row.getString("starts"),
                        row.getString("ends"),
                        row.getString("topic"),
                        row.getString("speaker"),
                        row.getInt("present"),
                        row.getBoolean("attended"),
                        row.getBoolean("on_now")))
                .list());
    }

    List<DocumentRef> documents(UUID classId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + DocumentRef.COLUMNS
                                + " from training_material t join document d on d.id = t.document_id where t.class_id = :id order by t.ordinal")
                .bind("id", classId)
                .map((row, context) -> DocumentRef.read(row))
                .list());
    }

    List<TrainingQuestionDraft> questions(UUID classId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select question, choices, answer from training_question where class_id = :id order by ordinal")
                .bind("id", classId)
                .map((row, context) -> new TrainingQuestionDraft(
                        row.getString("question"), Rows.texts(row, "choices"), row.getInt("answer")))
                .list());
    }

    TrainingEvaluationFigures evaluations(UUID classId, int few) {
        List<String> words = jdbi.withHandle(handle -> handle.createQuery(
                        "select words from training_evaluation where class_id = :id and words is not null order by id limit 1000")
                .bind("id", classId)
                .mapTo(String.class)
                .list());
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) as said, round(avg(rating), 1) as mean from training_evaluation where class_id = :id")
                .bind("id", classId)
                .map((row, context) -> {
                    int said = row.getInt("said");
                    return said < few
                            ? new TrainingEvaluationFigures(said, null, List.of())
                            : new TrainingEvaluationFigures(said, row.getDouble("mean"), words);
                })
                .one());
    }

    /** Whether the first session has begun. */
    boolean begun(UUID classId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from training_session where class_id = :id and held_on + starts_at <= :now)")
                .bind("id", classId)
                .bind("now", now())
                .mapTo(Boolean.class)
                .one());
    }

    /** What belongs to a draft is written anew with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(UUID classId, TrainingClassDraft draft) {
        jdbi.useHandle(handle -> {
            for (String table : List.of("training_session", "training_material", "training_question")) {
                handle.execute("delete from " + table + " where class_id = ?", classId);
            }
            int ordinal = 0;
            for (TrainingSessionDraft session : draft.sessions()) {
                handle.createUpdate(
                                "insert into training_session (id, class_id, ordinal, held_on, starts_at, ends_at, topic, speaker)"
                                        + " values (:id, :class, :ordinal, :on, :from, :to, :topic, :speaker)")
                        .bind("id", Ids.next())
                        .bind("class", classId)
                        .bind("ordinal", ++ordinal)
                        .bind("on", session.on())
                        .bind("from", LocalTime.parse(session.from()))
                        .bind("to", LocalTime.parse(session.to()))
                        .bind("topic", session.topic().strip())
                        .bind("speaker", session.speaker())
                        .execute();
            }
            ordinal = 0;
            for (UUID document : draft.documentIds()) {
                handle.execute(
                        "insert into training_material (class_id, ordinal, document_id) values (?, ?, ?)",
                        classId,
                        ++ordinal,
                        document);
            }
            ordinal = 0;
            for (TrainingQuestionDraft question : draft.questions()) {
                handle.createUpdate(
                                "insert into training_question (class_id, ordinal, question, choices, answer) values (:class, :ordinal, :question, :choices, :answer)")
                        .bind("class", classId)
                        .bind("ordinal", ++ordinal)
                        .bind("question", question.question().strip())
                        .bindArray("choices", String.class, question.choices())
                        .bind("answer", question.answer())
                        .execute();
            }
        });
    }

    /** Who does this work within reach and was not trained since the day. */
    Listing<TrainingNeed> needs(LocalDate since) {
        Listing<TrainingNeed> listing = listings.of(
                        "s.id, s.from_on, y.last_on, " + PersonRef.columns("p", "person") + ", "
                                + UnitRef.columns("u", "unit"),
                        "emulation_staff s join person p on p.id = s.person_id join unit_now u on u.id = s.unit_id"
                                + " left join lateral (select max(l.certified_on) as last_on from training_learner l where l.person_id = s.person_id) y on true",
                        "s.id",
                        TrainingNeed::read)
                .bind("since", since)
                .bind("today", clock.today())
                .where("s.state <> 'WITHDRAWN' and s.valid @> cast(:today as date)")
                .where("coalesce(y.last_on < :since, true)");
        return actor.scope(Permission.TRAINING_READ)
                .limit(listing, "s.unit_id")
                .sortedBy(
                        SortKey.nullable("lastOn", "y.last_on", "date"),
                        SortKey.of("person", "p.name collate vietnamese", "text"),
                        SortKey.of("unit", "u.name collate vietnamese", "text"))
                .first("person");
    }
}

package vn.thidua.retention;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;

/** The only place that queries the rules. */
@Singleton
class RetentionRules {

    private static final String HELD = "r.superseded_at is null and r.valid @> cast(:day as date)";

    private static final String OF_LEVEL = "select r.*, lower(r.valid) as valid_from, upper(r.valid) as valid_to,"
            + " a.display_name as recorded_name from retention_rule r left join account a on a.id = r.recorded_by"
            + " where r.level = :level order by r.recorded_at desc, lower(r.valid) desc nulls last, r.id";

    /** Of what is superseded, what was true before the new rule is known on. */
    private static final String KEEP_BEFORE =
            "insert into retention_rule (id, level, years, valid, document, article, clause, standing, source, note, note_en, reason, recorded_at, recorded_by)"
                    + " select :id, level, years, daterange(lower(valid), cast(:from as date)), document, article, clause, standing, source, note, note_en,"
                    + " reason, cast(:at as timestamptz), recorded_by from retention_rule where level = :level and superseded_at = cast(:at as timestamptz)"
                    + " and (lower(valid) is null or lower(valid) < cast(:from as date)) and valid @> (cast(:from as date) - 1)";

    private final Jdbi jdbi;

    RetentionRules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What holds on a day, by level. */
    Map<RetentionLevel, RetentionRule> on(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select r.id, r.level, r.years from retention_rule r where " + HELD)
                .bind("day", day)
                .map((row, context) -> new RetentionRule(
                        Rows.id(row, "id"),
                        Rows.constant(row, "level", RetentionLevel.class),
                        Rows.integer(row, "years")))
                .collect(Collectors.toMap(RetentionRule::level, rule -> rule)));
    }

    List<RetentionRuleView> of(RetentionLevel level, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_LEVEL)
                .bind("level", level.name())
                .map((row, context) -> RetentionRuleView.read(row, locale))
                .list());
    }

    /** Nobody else enters a rule of this level before the transaction ends; how many were entered until now. */
    long lock(RetentionLevel level) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select pg_advisory_xact_lock(hashtext('retention_rule'), :level)::text")
                    .bind("level", level.ordinal())
                    .mapTo(String.class)
                    .one();
            return handle.createQuery("select count(*) from retention_rule where level = :level")
                    .bind("level", level.name())
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** From its day on it holds for good; what was known to hold then is superseded, and kept. */
    UUID enter(RetentionLevel level, RetentionRuleDraft draft, UUID by, Instant at) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "update retention_rule set superseded_at = :at where level = :level and superseded_at is null"
                                    + " and valid && daterange(cast(:from as date), null)")
                    .bind("at", at)
                    .bind("level", level.name())
                    .bind("from", draft.from())
                    .execute();
            handle.createUpdate(KEEP_BEFORE)
                    .bind("id", Ids.next())
                    .bind("level", level.name())
                    .bind("from", draft.from())
                    .bind("at", at)
                    .execute();
            insert(handle, id, level, draft, by, at);
        });
        return id;
    }

    private static void insert(
            Handle handle, UUID id, RetentionLevel level, RetentionRuleDraft draft, UUID by, Instant at) {
        handle.createUpdate(
                        "insert into retention_rule (id, level, years, valid, document, article, clause, standing, source, reason,"
                                + " recorded_at, recorded_by) values (:id, :level, :years, daterange(cast(:from as date), null), :document, :article, :clause,"
                                + " 'ENTERED', :document, :reason, :at, :by)")
                .bind("id", id)
                .bind("level", level.name())
                .bind("years", draft.years())
                .bind("from", draft.from())
                .bind("document", draft.document().strip())
                .bind("article", draft.article())
                .bind("clause", draft.clause())
                .bind("reason", draft.reason().strip())
                .bind("at", at)
                .bind("by", by)
                .execute();
    }
}

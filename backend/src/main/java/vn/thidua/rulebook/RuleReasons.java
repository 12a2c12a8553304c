package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.Rows;

/** Why the rules of a draft differ: the only place that queries {@code rulebook_change}. Written under the lock of the draft's row. */
@Singleton
class RuleReasons {

    private final Jdbi jdbi;

    RuleReasons(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By the rule's id. */
    Map<String, RuleReason> of(String framework, int number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select c.rule_id, c.reason, c.changed_at, a.display_name from rulebook_change c"
                                + " join rulebook_version v on v.id = c.version_id join account a on a.id = c.changed_by"
                                + " where v.framework = :framework and v.number = :number")
                .bind("framework", framework)
                .bind("number", number)
                .map((row, context) -> Map.entry(
                        row.getString("rule_id"),
                        new RuleReason(
                                row.getString("reason"),
                                Rows.instant(row, "changed_at"),
                                row.getString("display_name"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** A change that gives no reason leaves the one that was given before. */
    void keep(UUID version, Collection<String> rules, String reason, Instant at, UUID by) {
        if (rules.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into rulebook_change (version_id, rule_id, reason, changed_at, changed_by)"
                            + " values (:version, :rule, :reason, :at, :by) on conflict (version_id, rule_id) do update"
                            + " set reason = coalesce(excluded.reason, rulebook_change.reason), changed_at = excluded.changed_at, changed_by = excluded.changed_by");
            rules.forEach(rule -> batch.bind("version", version)
                    .bind("rule", rule)
                    .bind("reason", reason)
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .bind("by", by)
                    .add());
            batch.execute();
        });
    }

    /** What is again as it was needs no reason. */
    void forgetOthers(UUID version, Collection<String> differing) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from rulebook_change where version_id = :version and rule_id <> all(:differing)")
                .bind("version", version)
                .bindArray("differing", String.class, differing.toArray())
                .execute());
    }
}

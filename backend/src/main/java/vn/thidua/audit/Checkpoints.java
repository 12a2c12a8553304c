package vn.thidua.audit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;

/**
 * Where the chain stood at the end of each day in Vietnam. Nothing more is stored for it: what makes a checkpoint a proof is that somebody outside kept
 * what was published, and finds it again, or not.
 */
@Singleton
public class Checkpoints {

    /** Days are those of the real clock, at which links are sealed, also in a demonstration that takes another day for today. */
    private static final String DAYS = """
            select d.day::date as day, s.position, encode(s.chain, 'hex') as chain
              from generate_series(cast(:from as timestamp),
                                   least(cast(:to as timestamp), date_trunc('day', clock_timestamp() at time zone 'Asia/Ho_Chi_Minh') - interval '1 day'),
                                   interval '1 day') as d (day)
             cross join lateral (select position, chain from audit_seal
                                  where sealed_at < (d.day + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
                                  order by sealed_at desc, position desc limit 1) s
             order by d.day desc""";

    private final Jdbi jdbi;

    Checkpoints(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where the chain stood when a day ended. */
    @Schema(name = "AuditCheckpoint", description = "Where the chain of the trail stood when a day ended in Vietnam.")
    public record Checkpoint(
            @Schema(description = "The day, of the real clock.", examples = "2024-12-01", required = true)
            LocalDate day,

            @Schema(description = "The last link sealed until then.", examples = "4711", required = true)
            long position,

            @Schema(
                    description = "Its chain value in hexadecimal.",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    required = true)
            String chain) {}

    /** The newest first; days that have not ended, and days before the first link, have none. */
    public List<Checkpoint> between(LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery(DAYS)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new Checkpoint(
                        row.getObject("day", LocalDate.class), row.getLong("position"), row.getString("chain")))
                .list());
    }
}

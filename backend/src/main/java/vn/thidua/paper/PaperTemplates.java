package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;

/** The only place that queries the templates. */
@Singleton
class PaperTemplates {

    private static final int SHOWN = 50;
    private static final String SELECT = "select t.kind, t.version, t.content, t.written_at, t.because, a.display_name"
            + " from paper_template t join account a on a.id = t.written_by where t.kind = :kind order by t.version desc limit :most";

    private final Jdbi jdbi;

    PaperTemplates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    PaperTemplateRow current(PaperKind kind) {
        return newest(kind, 1).getFirst();
    }

    /** The newest first, down to the one that came with the system. */
    List<PaperTemplateRow> versions(PaperKind kind) {
        return newest(kind, SHOWN);
    }

    private List<PaperTemplateRow> newest(PaperKind kind, int most) {
        List<PaperTemplateRow> rows = jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("kind", kind.name())
                .bind("most", most)
                .map((row, context) -> PaperTemplateRow.read(row))
                .collectIntoList());
        if (rows.size() < most) {
            rows.add(PaperTemplateRow.builtIn(kind));
        }
        return rows;
    }

    /** Of two who write the same version one is told that the other was first. */
    void add(PaperKind kind, int version, String content, String because, Instant at, UUID by) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into paper_template (id, kind, version, content, because, written_at, written_by)"
                                + " values (:id, :kind, :version, :content, :because, :at, :by)")
                .bind("id", Ids.next())
                .bind("kind", kind.name())
                .bind("version", version)
                .bind("content", content)
                .bind("because", because)
                .bind("at", at)
                .bind("by", by)
                .execute());
    }
}

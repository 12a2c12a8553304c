package vn.thidua.register;

import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.text.Text;

/**
 * Names that look like what was typed: a letter too many, two letters changed about. Looked for among people and units, which are few beside the
 * awards, and by their trigram indexes; only when the exact way has found nothing.
 */
@Singleton
class SimilarNames {

    /** One or two words of few letters look like half of all names. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 60;
    private static final int MOST = 20;

    private static final String NAMES = "select name from ("
            + "(select p.name, word_similarity(search_text(:typed), p.search) as likeness from person p"
            + " where search_text(:typed) <% p.search order by 2 desc, 1 limit :most)"
            + " union all (select s.name, word_similarity(search_text(:typed), s.search) from unit_state s"
            + " where s.superseded_at is null and search_text(:typed) <% s.search order by 2 desc, 1 limit :most)) found"
            + " group by name order by max(likeness) desc, name limit :most";

    private final Jdbi jdbi;

    SimilarNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** None when too little was typed to say. */
    List<String> of(String typed) {
        String clean = typed == null ? "" : Text.clean(typed);
        if (clean.length() < SHORTEST || clean.length() > LONGEST) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(NAMES)
                .bind("typed", clean)
                .bind("most", MOST)
                .mapTo(String.class)
                .list());
    }
}

package vn.thidua.register;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.text.Text;

/** Lets a list find by what an award reads and not by what was once printed. They are few: the list's own way is left only where one is met. */
@Singleton
class CorrectedAwards {

    private static final int SHORT_WORD = 3;
    private static final int MOST = 500;

    private static final String NEWEST =
            "select distinct on (c.award_id) c.award_id, c.reads, c.search from award_correction c"
                    + " where c.field = '%s' and c.decided_on <= :today order by c.award_id, c.recorded_at desc, c.id desc";

    private final Jdbi jdbi;

    CorrectedAwards(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every word typed occurs in the name, as it was printed or as it reads. */
    Listing<AwardItem> named(Listing<AwardItem> list, String typed, LocalDate day) {
        List<String> words = words(typed);
        List<UUID> renamed = words.isEmpty() ? List.of() : renamed(words, day);
        if (renamed.isEmpty()) {
            return list.sift("a.search", typed);
        }
        for (int i = 0; i < words.size(); i++) {
            list.bind("name" + i, words.get(i));
        }
        return list.seldom(
                "(a.id = any(:renamed) or (" + likes("a.search", words) + "))",
                "renamed",
                renamed.toArray(UUID[]::new));
    }

    private List<UUID> renamed(List<String> words, LocalDate day) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery("select c.award_id from (" + NEWEST.formatted("RECIPIENT_NAME")
                            + ") c where " + likes("c.search", words) + " limit " + MOST)
                    .bind("today", day);
            for (int i = 0; i < words.size(); i++) {
                query.bind("name" + i, words.get(i));
            }
            return query.mapTo(UUID.class).list();
        });
    }

    private static String likes(String column, List<String> words) {
        return String.join(
                " and ",
                IntStream.range(0, words.size())
                        .mapToObj(
                                i -> column + " like (select '%" + (words.get(i).length() < SHORT_WORD ? " " : "")
                                        + "' || search_text(:name" + i + ") || '%')")
                        .toList());
    }

    /** What is no word at all is refused where it is looked for. */
    private static List<String> words(String typed) {
        if (typed == null || typed.isBlank() || Text.hasInvisible(typed)) {
            return List.of();
        }
        List<String> words = Stream.of(Text.clean(typed).split("\\s+", -1))
                .map(word -> word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .toList();
        return words.size() > 10 ? List.of() : words;
    }

    /** Of an achievement of that year, as it reads. */
    Listing<AwardItem> ofYear(Listing<AwardItem> list, Integer year, LocalDate day) {
        if (year == null) {
            return list;
        }
        List<Dated> dated = jdbi.withHandle(handle -> handle.createQuery(
                        "select c.award_id, cast(c.reads as integer) as year from ("
                                + NEWEST.formatted("YEAR") + ") c join award a on a.id = c.award_id"
                                + " where a.year = :year or c.reads = cast(:year as text) limit " + MOST)
                .bind("today", day)
                .bind("year", year)
                .map((row, context) -> new Dated(row.getObject("award_id", UUID.class), row.getInt("year")))
                .list());
        if (dated.isEmpty()) {
            return list.where("a.year = :year", "year", year);
        }
        return list.where("(a.year = :year or a.id = any(:dated)) and a.id <> all(:undated)", "year", year)
                .bind("dated", ids(dated, year, true))
                .bind("undated", ids(dated, year, false));
    }

    private record Dated(UUID id, int year) {}

    private static UUID[] ids(List<Dated> dated, int year, boolean same) {
        return dated.stream()
                .filter(one -> (one.year() == year) == same)
                .map(Dated::id)
                .toArray(UUID[]::new);
    }
}

package vn.thidua.rulebook.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.platform.Standing;
import vn.thidua.rulebook.NomineeKind;
import vn.thidua.rulebook.condition.Article;
import vn.thidua.rulebook.condition.Rule;
import vn.thidua.rulebook.condition.RuleKind;
import vn.thidua.rulebook.condition.Wording;

/** The rulebook as a page for people, in Vietnamese with the English under it. */
final class Catalogue {

    private static final Path AWARD_TYPES = Path.of("src", "main", "resources", "firststart", "award-types.csv");
    private static final Map<Standing, String> STANDINGS = Map.of(
            Standing.CONFIRMED, "Đã xác nhận",
            Standing.READ, "Đã đọc",
            Standing.ANALOGUE, "Suy từ văn bản tương tự",
            Standing.RECALLED, "Theo trí nhớ, cần kiểm");
    private static final Map<RuleKind, String> KINDS = Map.of(
            RuleKind.CONDITION, "Điều kiện",
            RuleKind.STEP, "Bước thủ tục",
            RuleKind.WARNING, "Cảnh báo",
            RuleKind.JUDGEMENT, "Do người xét",
            RuleKind.PRINCIPLE, "Nguyên tắc");
    private static final Map<NomineeKind, String> NOMINEES = Map.of(
            NomineeKind.INDIVIDUAL, "cá nhân",
            NomineeKind.COLLECTIVE, "tập thể",
            NomineeKind.HOUSEHOLD, "hộ gia đình");
    private static final String HEAD = """
            <!-- Rendered from backend/src/main/resources/rulebook by CatalogueTest; never edited by hand. -->
            # Danh mục quy tắc xét thi đua, khen thưởng

            Mỗi dòng là một quy tắc mà hệ thống dùng để kết luận, kèm căn cứ và mức tin cậy. Chỉ điều kiện *Đã đọc* (trong một bản sao của văn bản) hoặc *Đã xác
            nhận* (do người phụ trách quy tắc đối chiếu) mới dẫn tới kết luận «không đủ điều kiện»; còn lại chỉ nêu ra để người có trách nhiệm xem xét. Ký hiệu sau căn cứ
            là bản sao nơi đã đọc.

            *Each line is a rule by which the system gives verdicts, with its article and how well it is known. Only what was read in a copy of the text (Đã đọc) or
            confirmed by the rule owner (Đã xác nhận) can rule a nominee out. After the article stands the copy in which it was read.*
            """;

    private final RuleBook book;
    private final Map<String, String> names;
    private final StringBuilder page = new StringBuilder(HEAD);

    Catalogue(RuleBook book) {
        this.book = book;
        this.names = names();
    }

    private static Map<String, String> names() {
        try (var file = Files.newBufferedReader(AWARD_TYPES, StandardCharsets.UTF_8);
                CSVParser rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(file)) {
            Map<String, String> names = new LinkedHashMap<>();
            for (CSVRecord row : rows) {
                names.put(row.get("code"), row.get("name") + " (" + row.get("name_en") + ")");
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String render() {
        book.sets().forEach(this::framework);
        return page.toString();
    }

    private void framework(RuleSet set) {
        line("\n## %s, phiên bản %d: %s", set.framework(), set.version(), time(set.from(), set.to()));
        texts(set);
        set.doubts().forEach(doubt -> line("\n**Từ %s chưa chắc chắn.** %s", doubt.from(), both(doubt.text())));
        set.transitions()
                .forEach(transition -> line(
                        "\n**Chuyển tiếp, vẫn theo %s** (%s). %s *%s*",
                        transition.keeps(),
                        awards(transition.awards()),
                        both(transition.text()),
                        source(set, transition.cite(), transition.standing())));
        line("\n### Quy tắc chung\n");
        table(
                set,
                set.general().stream()
                        .map(general -> row(
                                set,
                                general.rule(),
                                "",
                                general.awards() == null ? "" : "Cho: " + awards(general.awards()) + "."))
                        .toList());
        set.awards().forEach((award, rules) -> award(set, award, rules));
    }

    private void texts(RuleSet set) {
        line("\n| Văn bản | Hiệu lực | Mức tin cậy |\n|---|---|---|");
        set.texts()
                .forEach(text -> line(
                        "| %s | %s | %s |",
                        text.number(), time(text.from(), text.to()), STANDINGS.get(text.standing())));
    }

    private void award(RuleSet set, String award, AwardRules rules) {
        line("\n### %s\n\n`%s`\n", names.get(award), award);
        if (rules.nothing() != null) {
            line("%s", both(rules.nothing()));
        }
        table(set, rules.rules().stream().flatMap(rule -> rows(set, rule, "")).toList());
    }

    private void table(RuleSet set, List<String> rows) {
        if (!rows.isEmpty()) {
            line("| Mã | Quy tắc của %s | Căn cứ | Mức tin cậy |\n|---|---|---|---|", set.framework());
            rows.forEach(row -> line("%s", row));
        }
    }

    /** A rule, then what it is made of. */
    private Stream<String> rows(RuleSet set, Rule rule, String within) {
        List<String> rows = new ArrayList<>(List.of(row(set, rule, within, "")));
        if (rule.condition() != null) {
            rule.condition().parts().stream()
                    .flatMap(part -> rows(set, part, within + "› "))
                    .forEach(rows::add);
        }
        return rows.stream();
    }

    private String row(RuleSet set, Rule rule, String within, String about) {
        String what = Stream.of(within + kind(rule), both(rule.text()), note(rule), about)
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return "| `%s` | %s | %s | %s |"
                .formatted(rule.id(), what, place(set, rule.cite()), STANDINGS.get(rule.standing()));
    }

    private static String kind(Rule rule) {
        String whom = rule.nominees() == null
                ? ""
                : rule.nominees().stream().sorted().map(NOMINEES::get).collect(Collectors.joining(", "));
        String kind = rule.kind() == RuleKind.CONDITION ? "" : KINDS.get(rule.kind());
        String both = Stream.of(kind, whom).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return both.isEmpty() ? "" : "**" + both + ":**";
    }

    private static String note(Rule rule) {
        return rule.note() == null ? "" : "(" + both(rule.note()) + ")";
    }

    private static String source(RuleSet set, Article cite, Standing standing) {
        return place(set, cite) + "; " + STANDINGS.get(standing);
    }

    private static String place(RuleSet set, Article cite) {
        String copy = cite.copy() == null ? "" : " [" + cite.copy() + "]";
        return (set.textOf(cite).number() + " " + cite.place()).strip() + copy;
    }

    private String awards(Set<String> codes) {
        return codes.stream().sorted().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    }

    private static String both(Wording wording) {
        return (wording.vi() + " *" + wording.en() + "*").replace("|", "\\|").replace("\n", " ");
    }

    private static String time(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return "chưa rõ";
        }
        return (from == null ? "" : "từ " + from) + (to == null ? "" : " đến hết " + to);
    }

    private void line(String format, Object... values) {
        page.append(format.formatted(values)).append('\n');
    }
}

package vn.thidua.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.text.Text;
import vn.thidua.rulebook.AwardType;

/**
 * Makes of the cells of a row what a form would have sent: codes or the words that people write for them, days as 2024-12-31 or 31/12/2024. What it does not
 * understand it leaves as it stands, to be refused where everything is.
 */
final class FactCells {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, Boolean> ANSWERS =
            Map.of("co", true, "yes", true, "true", true, "x", true, "khong", false, "no", false, "false", false);

    private final Map<String, String> awards = new HashMap<>();

    FactCells(Iterable<AwardType> types) {
        for (AwardType type : types) {
            for (String name : new String[] {type.nameEn(), type.name(), type.abbreviation(), type.code()}) {
                if (name != null) {
                    awards.put(Text.plain(name), type.code());
                }
            }
        }
    }

    /** What a row says. */
    record Read(JsonNode value, String title, String authority, String source, UUID documentId)
            implements FactContent {}

    /** @param cells by column; null of an empty one */
    Read read(KeptFactKind kind, Function<FactColumn, String> cells) {
        ObjectNode value = JSON.objectNode();
        for (FactColumn column : FactColumn.values()) {
            String cell = cells.apply(column);
            if (cell != null) {
                column.fieldOf(kind).ifPresent(field -> value.set(field, node(kind, column, field, cell)));
            }
        }
        return new Read(
                value,
                cells.apply(FactColumn.TITLE),
                cells.apply(FactColumn.AUTHORITY),
                cells.apply(FactColumn.SOURCE),
                null);
    }

    /** Null of a word that names no kind. */
    static KeptFactKind kind(String typed) {
        String code = constant(KeptFactKind.class, Messages.EXPORT, typed);
        return Arrays.stream(KeptFactKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private JsonNode node(KeptFactKind kind, FactColumn column, String field, String cell) {
        return switch (column) {
            case YEAR, NUMBER -> number(cell);
            case FROM, TO -> JSON.textNode(day(cell));
            case MARKED -> {
                Boolean answer = ANSWERS.get(Text.plain(cell));
                yield answer == null ? JSON.textNode(cell) : JSON.booleanNode(answer);
            }
            case USED_FOR -> JSON.textNode(awards.getOrDefault(Text.plain(cell), cell));
            case WITH_TITLE -> counts(cell, name -> awards.getOrDefault(Text.plain(name), name));
            case DISCIPLINED ->
                counts(cell, name -> constant(vn.thidua.rulebook.fact.DisciplineLevel.class, Messages.VERDICT, name));
            default -> JSON.textNode(constant(typeOf(kind, field), Messages.VERDICT, cell));
        };
    }

    private static Class<?> typeOf(KeptFactKind kind, String field) {
        return Arrays.stream(kind.value().getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .map(RecordComponent::getType)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode number(String cell) {
        return cell.matches("\\d{1,9}") ? JSON.numberNode(Integer.parseInt(cell)) : JSON.textNode(cell);
    }

    private static String day(String cell) {
        try {
            return cell.indexOf('/') > 0 ? LocalDate.parse(cell, DAY_FIRST).toString() : cell;
        } catch (DateTimeParseException unreadable) {
            return cell;
        }
    }

    /** {@code LABOR_ADVANCED=18|CSTĐCS=3}. */
    private static JsonNode counts(String cell, Function<String, String> code) {
        ObjectNode counts = JSON.objectNode();
        for (String part : cell.split("[|;]", -1)) {
            int equals = Math.max(part.indexOf('='), part.indexOf(':'));
            if (equals < 1) {
                return JSON.textNode(cell);
            }
            counts.set(
                    code.apply(part.substring(0, equals).strip()),
                    number(part.substring(equals + 1).strip()));
        }
        return counts;
    }

    /** The code of the constant that is called so, in either language; the word itself where none is. */
    private static String constant(Class<?> type, Messages words, String typed) {
        String plain = Text.plain(typed);
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .filter(name ->
                        Text.plain(name).equals(plain) || isCalled(type.getSimpleName() + "." + name, words, plain))
                .findFirst()
                .orElse(typed);
    }

    private static boolean isCalled(String key, Messages words, String plain) {
        return java.util.stream.Stream.of(Locale.of("vi"), Locale.ENGLISH)
                .map(words::bundle)
                .anyMatch(bundle -> bundle.containsKey(key)
                        && Text.plain(bundle.getString(key)).equals(plain));
    }
}

package vn.thidua.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people type: one Unicode form (NFC, vital for Vietnamese names), nothing invisible. */
public final class Text {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Text() {}

    /** NFC without surrounding blanks; what it holds is otherwise the writer's own. */
    public static String clean(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC).strip();
    }

    /** As {@code search_text} in the database: lower case, without diacritics (đ included). */
    public static String plain(String value) {
        String bare =
                MARKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }

    /** Zero-width and other format characters, and control characters except tab and line breaks: they make two equal-looking names differ. */
    public static boolean hasInvisible(String value) {
        return value.codePoints().anyMatch(Text::isInvisible);
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            default -> codePoint == 0x034F || codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164;
        };
    }
}

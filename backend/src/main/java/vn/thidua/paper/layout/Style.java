package vn.thidua.paper.layout;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a paragraph's class looks like, in the PDF and in the Word file alike: Decree 30/2020/NĐ-CP, Annex I. Sizes in points. Motto, name of the state and
 * page number are READ; the rest of the annex is RECALLED and within what it allows (13–14 for text, 12–13 for names, 11 for recipients).
 */
enum Style {
    /** Quốc hiệu. */
    STATE(13, Face.BOLD, true, Align.CENTER, 0, 0),
    /** Tiêu ngữ. */
    MOTTO(14, Face.BOLD, false, Align.CENTER, 0, 0),
    SUPERIOR(13, Face.PLAIN, true, Align.CENTER, 0, 0),
    ISSUER(13, Face.BOLD, true, Align.CENTER, 0, 0),
    NUMBER(13, Face.PLAIN, false, Align.CENTER, 6, 0),
    PLACE(13, Face.ITALIC, false, Align.CENTER, 6, 0),
    /** Beside a letter: what it is about. */
    ABOUT(12, Face.PLAIN, false, Align.CENTER, 2, 0),
    /** Tên loại. */
    NAME(14, Face.BOLD, true, Align.CENTER, 12, 0),
    /** Trích yếu. */
    SUMMARY(14, Face.BOLD, false, Align.CENTER, 2, 0),
    ADDRESSEE(14, Face.PLAIN, false, Align.CENTER, 10, 6),
    /** Who decides, in the middle of a line. */
    DECIDER(14, Face.BOLD, true, Align.CENTER, 10, 6),
    BASIS(14, Face.ITALIC, false, Align.JUSTIFY, 6, 0),
    TEXT(14, Face.PLAIN, false, Align.JUSTIFY, 6, 0),
    /** As text, from the margin on. */
    FLUSH(14, Face.PLAIN, false, Align.JUSTIFY, 6, 0),
    HEADING(14, Face.BOLD, false, Align.JUSTIFY, 8, 0),
    CENTER(14, Face.PLAIN, false, Align.CENTER, 4, 0),
    NOTE(12, Face.ITALIC, false, Align.CENTER, 2, 6),
    FORM(12, Face.BOLD, false, Align.RIGHT, 0, 0),
    /** Nơi nhận. */
    RECIPIENTS(12, Face.BOLD_ITALIC, false, Align.LEFT, 0, 0),
    RECIPIENT(11, Face.PLAIN, false, Align.LEFT, 0, 0),
    AUTHORITY(14, Face.BOLD, true, Align.CENTER, 0, 0),
    SIGN_NOTE(13, Face.ITALIC, false, Align.CENTER, 0, 0),
    /** Leaves room for a signature and the seal. */
    SIGNER(14, Face.BOLD, false, Align.CENTER, 62, 0),
    CELL(12, Face.PLAIN, false, Align.LEFT, 0, 0),
    CELL_CENTER(12, Face.PLAIN, false, Align.CENTER, 0, 0),
    CELL_HEAD(12, Face.BOLD, false, Align.CENTER, 0, 0),
    CELL_GROUP(12, Face.BOLD, false, Align.LEFT, 0, 0),
    /** Of a certificate. */
    CERTIFICATE_AUTHORITY(20, Face.BOLD, true, Align.CENTER, 30, 0),
    CERTIFICATE_GIVES(16, Face.BOLD, true, Align.CENTER, 16, 0),
    CERTIFICATE_AWARD(32, Face.BOLD, false, Align.CENTER, 8, 10),
    CERTIFICATE_NAME(24, Face.BOLD, false, Align.CENTER, 14, 4),
    CERTIFICATE_TEXT(16, Face.PLAIN, false, Align.CENTER, 6, 0),
    CERTIFICATE_CODE(10, Face.PLAIN, false, Align.LEFT, 2, 0);

    enum Face {
        PLAIN,
        BOLD,
        ITALIC,
        BOLD_ITALIC;

        boolean bold() {
            return this == BOLD || this == BOLD_ITALIC;
        }

        boolean italic() {
            return this == ITALIC || this == BOLD_ITALIC;
        }
    }

    enum Align {
        LEFT("left", "left"),
        CENTER("center", "center"),
        RIGHT("right", "right"),
        JUSTIFY("justify", "both");

        private final String css;
        private final String word;

        Align(String css, String word) {
            this.css = css;
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static final Map<String, Style> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Style::className, Function.identity()));

    /** 1.27 cm. */
    private static final int INDENT_POINTS = 36;

    private final int size;
    private final Face face;
    private final boolean caps;
    private final Align align;
    private final int before;
    private final int after;

    Style(int size, Face face, boolean caps, Align align, int before, int after) {
        this.size = size;
        this.face = face;
        this.caps = caps;
        this.align = align;
        this.before = before;
        this.after = after;
    }

    /** As a template writes it: {@code cell-center}. */
    String className() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static boolean isKnown(String className) {
        return BY_NAME.containsKey(className);
    }

    /** Text where nothing is said. */
    static Style of(String className) {
        return BY_NAME.getOrDefault(className, TEXT);
    }

    int size() {
        return size;
    }

    Face face() {
        return face;
    }

    boolean caps() {
        return caps;
    }

    Align align() {
        return align;
    }

    int before() {
        return before;
    }

    int after() {
        return after;
    }

    int firstLine() {
        return this == TEXT || this == BASIS || this == HEADING ? INDENT_POINTS : 0;
    }

    /** What stands above something stays with it. */
    boolean keepsWithNext() {
        return this == HEADING || this == AUTHORITY || this == SIGN_NOTE || this == CELL_GROUP;
    }

    String css() {
        return ".%s{font-size:%dpt;font-weight:%s;font-style:%s;text-transform:%s;text-align:%s;margin:%dpt 0 %dpt 0;text-indent:%dpt%s}"
                .formatted(
                        className(),
                        size,
                        face.bold() ? "bold" : "normal",
                        face.italic() ? "italic" : "normal",
                        caps ? "uppercase" : "none",
                        align.css,
                        before,
                        after,
                        firstLine(),
                        keepsWithNext() ? ";page-break-after:avoid" : "");
    }
}

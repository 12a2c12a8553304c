package vn.thidua.paper.layout;

import java.util.Locale;

/** The sheet: Decree 30/2020/NĐ-CP, Annex I: A4, above and below 20–25 mm, left 30–35 mm, right 15–20 mm. Lengths in millimetres. */
enum Layout {
    PORTRAIT(210, 297, 20, 15, 20, 30),
    /** Wide tables: the same sheet, turned. */
    LANDSCAPE(297, 210, 20, 20, 15, 20),
    /** To hang on a wall: no administrative document, framed. */
    CERTIFICATE(297, 210, 18, 20, 18, 20);

    private static final double TWIPS = 1440 / 25.4;

    private final int width;
    private final int height;
    private final int top;
    private final int right;
    private final int bottom;
    private final int left;

    Layout(int width, int height, int top, int right, int bottom, int left) {
        this.width = width;
        this.height = height;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.left = left;
    }

    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isKnown(String attribute) {
        for (Layout layout : values()) {
            if (layout.attribute().equals(attribute)) {
                return true;
            }
        }
        return false;
    }

    static Layout of(String attribute) {
        for (Layout layout : values()) {
            if (layout.attribute().equals(attribute)) {
                return layout;
            }
        }
        return PORTRAIT;
    }

    boolean isWide() {
        return width > height;
    }

    boolean isFramed() {
        return this == CERTIFICATE;
    }

    String cssSize() {
        return width + "mm " + height + "mm";
    }

    String cssMargin() {
        return top + "mm " + right + "mm " + bottom + "mm " + left + "mm";
    }

    /** In twentieths of a point, as Word counts. */
    int twips(Side side) {
        int millimetres = switch (side) {
            case WIDTH -> width;
            case HEIGHT -> height;
            case TOP -> top;
            case RIGHT -> right;
            case BOTTOM -> bottom;
            case LEFT -> left;
            case TEXT -> width - left - right;
        };
        return (int) Math.round(millimetres * TWIPS);
    }

    enum Side {
        WIDTH,
        HEIGHT,
        TOP,
        RIGHT,
        BOTTOM,
        LEFT,
        TEXT
    }
}

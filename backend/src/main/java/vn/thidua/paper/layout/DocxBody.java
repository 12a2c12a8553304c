package vn.thidua.paper.layout;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The sheet's elements as those of WordprocessingML. Widths in twentieths of a point, spaces too, sizes of letters in half points. */
final class DocxBody {

    private static final int CODE_EMU = 26 * 36000;
    private static final int TWIPS_A_POINT = 20;

    private final Layout layout;
    private final List<byte[]> images;
    private final StringBuilder out = new StringBuilder();

    /** The paragraph that is being written: what was said last decides whether a blank is one. */
    private boolean endsInBlank;

    private boolean breakBefore;

    /** How letters stand out in a paragraph, beside what its style says. */
    private record Marks(boolean bold, boolean italic, boolean underlined) {
        Marks with(String element) {
            return switch (element) {
                case "b" -> new Marks(true, italic, underlined);
                case "i" -> new Marks(bold, true, underlined);
                default -> new Marks(bold, italic, true);
            };
        }
    }

    /** @param images takes the pictures in the order in which the document names them */
    DocxBody(Layout layout, List<byte[]> images) {
        this.layout = layout;
        this.images = images;
    }

    String of(Element paper) {
        blocks(paper, layout.twips(Layout.Side.TEXT), Style.TEXT);
        return out.toString();
    }

    private void blocks(Element parent, int width, Style plain) {
        NodeList nodes = parent.getChildNodes();
        boolean open = false;
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element block && isBlock(block)) {
                open = close(open);
                block(block, width);
            } else if (open || !node.getTextContent().isBlank() || node instanceof Element) {
                if (!open) {
                    begin(plain);
                    open = true;
                }
                inline(node, plain, new Marks(false, false, false));
            }
        }
        close(open);
    }

    private boolean close(boolean open) {
        if (open) {
            out.append("</w:p>");
        }
        return false;
    }

    private static boolean isBlock(Element element) {
        return switch (element.getTagName()) {
            case "b", "i", "u", "br" -> false;
            default -> true;
        };
    }

    private void block(Element element, int width) {
        switch (element.getTagName()) {
            case "annex" -> {
                breakBefore = true;
                blocks(element, width, Style.TEXT);
            }
            case "hr" -> rule(element.getAttribute("class"), width);
            case "code" -> image(element.getAttribute("text"));
            case "table" -> table(element, width);
            default -> paragraph(element);
        }
    }

    private void paragraph(Element element) {
        Style style = Style.of(element.getAttribute("class"));
        begin(style);
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            inline(nodes.item(i), style, new Marks(false, false, false));
        }
        close(true);
    }

    private void begin(Style style) {
        endsInBlank = true;
        out.append("<w:p><w:pPr>");
        if (style == Style.NAME || style == Style.HEADING) {
            out.append("<w:pStyle w:val=\"")
                    .append(style == Style.NAME ? "Heading1" : "Heading2")
                    .append("\"/>");
        }
        if (style.keepsWithNext()) {
            out.append("<w:keepNext/>");
        }
        if (breakBefore) {
            out.append("<w:pageBreakBefore/>");
            breakBefore = false;
        }
        out.append("<w:spacing w:before=\"")
                .append(style.before() * TWIPS_A_POINT)
                .append("\" w:after=\"")
                .append(style.after() * TWIPS_A_POINT)
                .append("\"/>");
        if (style.firstLine() > 0) {
            out.append("<w:ind w:firstLine=\"")
                    .append(style.firstLine() * TWIPS_A_POINT)
                    .append("\"/>");
        }
        out.append("<w:jc w:val=\"").append(style.align().word()).append("\"/></w:pPr>");
    }

    private void inline(Node node, Style style, Marks marks) {
        if (node instanceof Element element) {
            if (element.getTagName().equals("br")) {
                out.append("<w:r><w:br/></w:r>");
                endsInBlank = true;
                return;
            }
            Marks within = marks.with(element.getTagName());
            NodeList nodes = element.getChildNodes();
            for (int i = 0; i < nodes.getLength(); i++) {
                inline(nodes.item(i), style, within);
            }
        } else if (node.getNodeType() == Node.TEXT_NODE) {
            run(node.getTextContent(), style, marks);
        }
    }

    /** Blanks as a browser reads them: many are one, and none begins a line. */
    private void run(String text, Style style, Marks marks) {
        String one = text.replaceAll("[ \\t\\r\\n]+", " ");
        if (endsInBlank && one.startsWith(" ")) {
            one = one.substring(1);
        }
        if (one.isEmpty()) {
            return;
        }
        endsInBlank = one.endsWith(" ");
        out.append("<w:r><w:rPr>");
        if (style.face().bold() || marks.bold()) {
            out.append("<w:b/>");
        }
        if (style.face().italic() || marks.italic()) {
            out.append("<w:i/>");
        }
        if (style.caps()) {
            out.append("<w:caps/>");
        }
        out.append("<w:sz w:val=\"").append(style.size() * 2).append("\"/><w:szCs w:val=\"");
        out.append(style.size() * 2).append("\"/>");
        if (marks.underlined()) {
            out.append("<w:u w:val=\"single\"/>");
        }
        out.append("</w:rPr><w:t xml:space=\"preserve\">").append(escaped(one)).append("</w:t></w:r>");
    }

    /** A line of its own length in the middle, as an empty paragraph with a border between wide indents. */
    private void rule(String kind, int width) {
        int indent = width * (100 - Rule.of(kind).share()) / 200;
        out.append("<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>")
                .append("<w:spacing w:before=\"40\" w:after=\"0\" w:line=\"80\" w:lineRule=\"exact\"/><w:ind w:left=\"")
                .append(indent)
                .append("\" w:right=\"")
                .append(indent)
                .append("\"/></w:pPr></w:p>");
    }

    private void image(String text) {
        int number = images.size();
        images.add(QrCode.png(text));
        String size = "cx=\"" + CODE_EMU + "\" cy=\"" + CODE_EMU + "\"";
        String properties = "id=\"" + (number + 1) + "\" name=\"code" + number + "\" descr=\"" + escaped(text) + "\"";
        out.append("<w:p><w:r><w:drawing><wp:inline><wp:extent ")
                .append(size)
                .append("/><wp:docPr ")
                .append(properties)
                .append(
                        "/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr ")
                .append(properties)
                .append("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"image")
                .append(number)
                .append(
                        "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext ")
                .append(size)
                .append(
                        "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    private void table(Element table, int width) {
        List<Element> rows = Sheet.rows(table);
        if (rows.isEmpty()) {
            return;
        }
        boolean list = table.getAttribute("class").equals("list");
        int columns =
                Sheet.cells(rows.getFirst()).stream().mapToInt(Sheet::span).sum();
        int[] shares = Sheet.widths(table, columns);
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = width * shares[i] / 100;
        }
        begin(list, width, widths);
        rows.forEach(row -> row(row, widths, list));
        out.append("</w:tbl>");
        // Word wants a paragraph between two tables and after the last of a cell.
        out.append(
                "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }

    private void begin(boolean list, int width, int[] widths) {
        if (breakBefore) {
            out.append("<w:p><w:pPr><w:pageBreakBefore/><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>");
            breakBefore = false;
        }
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (list) {
            out.append("<w:tblBorders>");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                out.append("<w:")
                        .append(side)
                        .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
            }
            out.append("</w:tblBorders>");
        }
        out.append("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"")
                .append(list ? 80 : 0)
                .append("\" w:type=\"dxa\"/><w:right w:w=\"")
                .append(list ? 80 : 0)
                .append("\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (int column : widths) {
            out.append("<w:gridCol w:w=\"").append(column).append("\"/>");
        }
        out.append("</w:tblGrid>");
    }

    private void row(Element row, int[] widths, boolean list) {
        out.append("<w:tr><w:trPr><w:cantSplit/>");
        if (Sheet.isInHead(row)) {
            out.append("<w:tblHeader/>");
        }
        out.append("</w:trPr>");
        int column = 0;
        for (Element cell : Sheet.cells(row)) {
            int span = Sheet.span(cell);
            int width = 0;
            for (int i = column; i < Math.min(widths.length, column + span); i++) {
                width += widths[i];
            }
            column += span;
            cell(cell, width, span, list);
        }
        out.append("</w:tr>");
    }

    private void cell(Element cell, int width, int span, boolean list) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (span > 1) {
            out.append("<w:gridSpan w:val=\"").append(span).append("\"/>");
        }
        if (list) {
            out.append("<w:vAlign w:val=\"center\"/>");
        }
        out.append("</w:tcPr>");
        int before = out.length();
        blocks(cell, width, cell.getTagName().equals("th") ? Style.CELL_HEAD : Style.CELL);
        if (out.length() == before) {
            out.append("<w:p/>");
        }
        out.append("</w:tc>");
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}

package vn.thidua.paper.layout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A paper as PDF: tagged for screen readers (PDF/UA), with everything in it that is needed to show it in fifty years (PDF/A-3). Liberation Serif has the
 * measures of Times New Roman, which the decree asks for and whose licence lets nobody embed it on a server.
 */
public final class PdfFile {

    private static final String FAMILY = "Times New Roman";
    private static final String STYLES =
            Arrays.stream(Style.values()).map(Style::css).collect(Collectors.joining())
                    + Arrays.stream(Rule.values()).map(Rule::css).collect(Collectors.joining());

    private static final String CSS = """
            body{font-family:"Times New Roman";font-size:14pt;line-height:1.22;margin:0;color:#000}
            p{margin:0}
            b{font-weight:bold} i{font-style:italic} u{text-decoration:underline}
            .annex{page-break-before:always}
            .row{overflow:hidden;page-break-inside:avoid;margin:0}
            .cell-box{display:inline-block;vertical-align:top}
            .sign{margin-top:14pt}
            .rule{border-top:0.75pt solid #000;margin:2pt auto 2pt auto;height:0}
            table{width:100%;border-collapse:collapse;table-layout:fixed;-fs-table-paginate:paginate;margin:8pt 0}
            tr{page-break-inside:avoid}
            th,td{border:0.5pt solid #000;padding:2.5pt 4pt;vertical-align:middle;font-size:12pt}
            th{font-weight:bold;text-align:center} td p,th p{margin:0;text-indent:0;font-size:12pt}
            td.group{font-weight:bold}
            .code{width:26mm;height:26mm}
            """;

    private final Sheet sheet;
    private final Document source;
    private final Document target;

    private PdfFile(Sheet sheet) {
        this.sheet = sheet;
        this.source = sheet.document();
        this.target = empty();
    }

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            fonts(builder, document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Thi Đua");
            builder.withW3cDocument(new PdfFile(sheet).html(), null);
            builder.toStream(out);
            builder.run();
        }
    }

    private static void fonts(PdfRendererBuilder builder, PDDocument document) {
        font(builder, document, "Regular", 400, FontStyle.NORMAL);
        font(builder, document, "Bold", 700, FontStyle.NORMAL);
        font(builder, document, "Italic", 400, FontStyle.ITALIC);
        font(builder, document, "BoldItalic", 700, FontStyle.ITALIC);
    }

    private static void font(
            PdfRendererBuilder builder, PDDocument document, String face, int weight, FontStyle style) {
        builder.useFont(new PDFontSupplier(load(document, face)), FAMILY, weight, style, true);
    }

    /** Without the substitution of glyphs: Vietnamese needs none of it in NFC, and it took two thirds of the time. */
    private static PDFont load(PDDocument document, String face) {
        try (InputStream file = PdfFile.class.getResourceAsStream("/paper/fonts/LiberationSerif-" + face + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document empty() {
        try {
            return javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (javax.xml.parsers.ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Document html() {
        Element html = target.createElement("html");
        html.setAttribute("lang", "vi-VN");
        target.appendChild(html);
        Element head = child(html, "head");
        child(head, "title").setTextContent(sheet.title());
        meta(head, "description", sheet.title());
        meta(head, "subject", sheet.title());
        if (sheet.digest() != null) {
            meta(head, "keywords", "SHA-256 " + sheet.digest());
        }
        child(head, "style").setTextContent(page() + CSS + STYLES);
        Element body = child(html, "body");
        copyBlocks(source.getDocumentElement(), body);
        return target;
    }

    private String page() {
        Layout layout = Sheet.layout(source);
        String draft = sheet.draft()
                ? "@top-right{content:\"DỰ THẢO\";font-family:\"Times New Roman\";font-size:13pt;font-weight:bold;color:#b00020;text-align:right}"
                : "";
        String number = layout.isFramed()
                ? ""
                : "@top-center{content:counter(page);font-family:\"Times New Roman\";font-size:13pt;text-align:center}";
        String frame = layout.isFramed() ? "border:3pt double #8a1c1c;padding:6mm 8mm;margin:12mm;" : "";
        return "@page{size:" + layout.cssSize() + ";margin:" + layout.cssMargin() + ";" + frame + number + draft + "}"
                + "@page:first{@top-center{content:none}}";
    }

    private void meta(Element head, String name, String content) {
        Element meta = child(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element child(Element parent, String name) {
        Element child = target.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private Element child(Element parent, String name, String classes) {
        Element child = child(parent, name);
        child.setAttribute("class", classes);
        return child;
    }

    private void copyBlocks(Element from, Element to) {
        NodeList nodes = from.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                copy(element, to);
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                to.appendChild(target.createTextNode(node.getTextContent()));
            }
        }
    }

    private void copy(Element from, Element to) {
        switch (from.getTagName()) {
            case "annex" -> copyBlocks(from, child(to, "div", "annex"));
            case "p" -> copyBlocks(from, paragraph(from, to));
            case "hr" -> child(to, "div", "rule " + from.getAttribute("class"));
            case "code" -> image(from, to);
            case "table" -> {
                if (from.getAttribute("class").equals("list")) {
                    list(from, to);
                } else {
                    columns(from, to);
                }
            }
            default -> copyBlocks(from, child(to, from.getTagName()));
        }
    }

    /** A paper's name is its heading, and so are those of its parts. */
    private Element paragraph(Element from, Element to) {
        String classes = from.getAttribute("class");
        String name = switch (Style.of(classes)) {
            case NAME -> "h1";
            case HEADING -> "h2";
            default -> "p";
        };
        return child(to, name, classes.isEmpty() ? "text" : classes);
    }

    private void image(Element from, Element to) {
        Element image = child(to, "img", "code");
        String text = from.getAttribute("text");
        image.setAttribute("alt", text);
        image.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(QrCode.png(text)));
    }

    /** What only stands side by side is no table to somebody who cannot see it. */
    private void columns(Element table, Element to) {
        for (Element row : Sheet.rows(table)) {
            List<Element> cells = Sheet.cells(row);
            int[] widths = Sheet.widths(table, cells.size());
            Element line = child(to, "div", "row " + table.getAttribute("class"));
            for (int i = 0; i < cells.size(); i++) {
                Element box = child(line, "div", "cell-box");
                box.setAttribute("style", "width:" + widths[i] + "%");
                copyBlocks(cells.get(i), box);
            }
        }
    }

    private void list(Element from, Element to) {
        Element table = child(to, "table", "list");
        int columns = Sheet.cells(Sheet.rows(from).getFirst()).size();
        int[] widths = Sheet.widths(from, columns);
        for (int i = 0; i < columns; i++) {
            child(table, "col").setAttribute("style", "width:" + widths[i] + "%");
        }
        Element head = child(table, "thead");
        Element body = child(table, "tbody");
        for (Element row : Sheet.rows(from)) {
            Element line = child(Sheet.isInHead(row) ? head : body, "tr");
            for (Element cell : Sheet.cells(row)) {
                Element box = child(line, cell.getTagName());
                if (Sheet.span(cell) > 1) {
                    box.setAttribute("colspan", cell.getAttribute("colspan"));
                }
                copyBlocks(cell, box);
            }
        }
    }
}

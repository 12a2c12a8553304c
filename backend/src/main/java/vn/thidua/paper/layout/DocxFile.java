package vn.thidua.paper.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/**
 * A paper as a Word file (ECMA-376), to be worked on. Written straight as the few parts that such a file has: the same sheet as the PDF, the same styles,
 * and no library that would hold all of it in memory.
 */
public final class DocxFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxFile() {}

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        Document document = sheet.document();
        List<byte[]> images = new ArrayList<>();
        Layout layout = Sheet.layout(document);
        String body = new DocxBody(layout, images).of(document.getDocumentElement());
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(
                    zip,
                    "_rels/.rels",
                    relations(List.of(
                            relation("document", OFFICE + "officeDocument", "word/document.xml"),
                            relation(
                                    "core",
                                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                    "docProps/core.xml"))));
            part(zip, "docProps/core.xml", core(sheet));
            part(zip, "word/document.xml", document(body, layout));
            part(zip, "word/styles.xml", styles());
            part(zip, "word/settings.xml", settings());
            part(zip, "word/headerPage.xml", header(sheet, !layout.isFramed()));
            part(zip, "word/headerFirst.xml", header(sheet, false));
            part(zip, "word/_rels/document.xml.rels", documentRelations(images.size()));
            for (int i = 0; i < images.size(); i++) {
                bytes(zip, "word/media/image" + i + ".png", images.get(i));
            }
        }
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        bytes(zip, name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The same paper is the same file, whenever it is made.
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + override("/word/document.xml", WORD + "document.main+xml")
                + override("/word/styles.xml", WORD + "styles+xml")
                + override("/word/settings.xml", WORD + "settings+xml")
                + override("/word/headerPage.xml", WORD + "header+xml")
                + override("/word/headerFirst.xml", WORD + "header+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(List<String> relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", relations) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String documentRelations(int images) {
        List<String> relations = new ArrayList<>(List.of(
                relation("styles", OFFICE + "styles", "styles.xml"),
                relation("settings", OFFICE + "settings", "settings.xml"),
                relation("headerPage", OFFICE + "header", "headerPage.xml"),
                relation("headerFirst", OFFICE + "header", "headerFirst.xml")));
        for (int i = 0; i < images; i++) {
            relations.add(relation("image" + i, OFFICE + "image", "media/image" + i + ".png"));
        }
        return relations(relations);
    }

    private static String core(Sheet sheet) {
        String keywords = sheet.digest() == null ? "" : "<cp:keywords>SHA-256 " + sheet.digest() + "</cp:keywords>";
        return "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + DocxBody.escaped(sheet.title())
                + "</dc:title>" + keywords + "<dc:language>vi-VN</dc:language></cp:coreProperties>";
    }

    private static String document(String body, Layout layout) {
        String frame = layout.isFramed()
                ? "<w:pgBorders w:offsetFrom=\"page\">" + border("top") + border("left") + border("bottom")
                        + border("right") + "</w:pgBorders>"
                : "";
        String landscape = layout.isWide() ? " w:orient=\"landscape\"" : "";
        return "<w:document" + NAMESPACES + "><w:body>" + body
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"headerPage\"/>"
                + "<w:headerReference w:type=\"first\" r:id=\"headerFirst\"/>"
                + "<w:pgSz w:w=\"" + layout.twips(Layout.Side.WIDTH) + "\" w:h=\"" + layout.twips(Layout.Side.HEIGHT)
                + "\"" + landscape + "/><w:pgMar w:top=\"" + layout.twips(Layout.Side.TOP) + "\" w:right=\""
                + layout.twips(Layout.Side.RIGHT) + "\" w:bottom=\"" + layout.twips(Layout.Side.BOTTOM)
                + "\" w:left=\"" + layout.twips(Layout.Side.LEFT)
                + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>" + frame
                + "<w:titlePg/></w:sectPr></w:body></w:document>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"double\" w:sz=\"12\" w:space=\"24\" w:color=\"8A1C1C\"/>";
    }

    private static String styles() {
        return "<w:styles" + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
                + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"252\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
                + "</w:styles>";
    }

    private static String settings() {
        return "<w:settings" + NAMESPACES + "><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"vi-VN\"/></w:settings>";
    }

    /** The number of the page in the middle above it, not on the first; that it is a draft, on all. */
    private static String header(Sheet sheet, boolean number) {
        String pages = number
                ? "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                        + "<w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
                : "";
        String draft = sheet.draft()
                ? "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val=\"B00020\"/><w:sz w:val=\"26\"/></w:rPr><w:t>DỰ THẢO</w:t></w:r></w:p>"
                : "";
        String both = pages + draft;
        return "<w:hdr" + NAMESPACES + ">" + (both.isEmpty() ? "<w:p/>" : both) + "</w:hdr>";
    }
}

package vn.thidua.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads papers as their readers do. */
final class PaperReader {

    private PaperReader() {}

    static String text(byte[] pdf) {
        return read(pdf, document -> new PDFTextStripper().getText(document));
    }

    static int pages(byte[] pdf) {
        return read(pdf, PDDocument::getNumberOfPages);
    }

    static BufferedImage image(byte[] pdf, int page, int dotsAnInch) {
        return read(pdf, document -> new PDFRenderer(document).renderImageWithDPI(page, dotsAnInch));
    }

    /** What a screen reader needs, and an archive; empty when it has all. */
    static Set<String> missing(byte[] pdf) {
        return read(pdf, document -> {
            Set<String> missing = new LinkedHashSet<>();
            var catalog = document.getDocumentCatalog();
            if (catalog.getMarkInfo() == null || !catalog.getMarkInfo().isMarked()) {
                missing.add("marked");
            }
            if (catalog.getStructureTreeRoot() == null) {
                missing.add("structure");
            }
            if (!"vi-VN".equals(catalog.getLanguage())) {
                missing.add("language");
            }
            if (document.getDocumentInformation().getTitle() == null
                    || !catalog.getViewerPreferences().displayDocTitle()) {
                missing.add("title");
            }
            String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            if (!metadata.contains("pdfuaid") || !metadata.contains("pdfaid")) {
                missing.add("pdfua and pdfa");
            }
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        missing.add("font " + font.getName());
                    }
                }
            }
            return missing;
        });
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> T read(byte[] pdf, Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String part(byte[] zip, String name) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no part " + name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A Word file's paragraphs, each on a line. */
    static String wordText(byte[] docx) {
        return part(docx, "word/document.xml")
                .replace("</w:p>", "\n")
                .replaceAll("<[^>]+>", "")
                .replace("&amp;", "&");
    }
}

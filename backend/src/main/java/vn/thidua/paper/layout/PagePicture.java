package vn.thidua.paper.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * One page of a PDF as a picture, for a reader whose browser may show no foreign frame.
 *
 * @param pages how many the PDF has
 */
public record PagePicture(byte[] png, int pages) {

    private static final float DOTS_AN_INCH = 110;

    /** @param page from 1; the last where there are fewer */
    public static PagePicture of(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            BufferedImage picture = new PDFRenderer(document)
                    .renderImageWithDPI(Math.clamp(page, 1, pages) - 1, DOTS_AN_INCH, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.setUseCache(false);
            ImageIO.write(picture, "png", png);
            return new PagePicture(png.toByteArray(), pages);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each kind of paper with its made-up data, as it once was found right by eye: word for word, and its first page in the large. Renewed by {@code
 * -Dgolden.write=true}, and looked at before it is committed.
 */
@QuarkusTest
class GoldenPapersTest {

    private static final Path GOLDEN = Path.of("src/test/resources/paper");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final int DOTS_AN_INCH = 40;

    /** Of 255: letters may be smoothed otherwise, lines and blocks may not move. */
    private static final double MOST_DIFFERENCE = 2.0;

    @Inject
    Papers papers;

    private byte[] pdf(PaperKind kind) {
        return papers.preview(kind, kind.builtIn(), null, PaperFormat.PDF).bytes();
    }

    @ParameterizedTest
    @EnumSource
    void it_says_what_it_said(PaperKind kind) throws IOException {
        Path golden = GOLDEN.resolve(kind + ".txt");
        String text = PaperReader.text(pdf(kind));
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource
    void it_looks_as_it_looked(PaperKind kind) throws IOException {
        Path golden = GOLDEN.resolve(kind + ".png");
        BufferedImage page = PaperReader.image(pdf(kind), 0, DOTS_AN_INCH);
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            ImageIO.write(page, "png", golden.toFile());
        }
        assertThat(difference(page, ImageIO.read(golden.toFile()))).isLessThan(MOST_DIFFERENCE);
    }

    /** The mean over all pixels. */
    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) >> 8 & 0xFF) - (other.getRGB(x, y) >> 8 & 0xFF));
            }
        }
        return (double) sum / one.getWidth() / one.getHeight();
    }
}

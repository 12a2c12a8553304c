package vn.thidua.document;

import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.Tika;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** Tells a file's type by what is in it; its name only has to agree. */
@Singleton
class FileTypes {

    private static final String ZIP = "application/zip";
    /** Tika's word for a zip that begins like an office file. */
    private static final String OFFICE = "application/x-tika-ooxml";

    private static final String MAIN_DOCX = FileType.DOCX.mediaType() + ".main+xml";
    private static final String MAIN_XLSX = FileType.XLSX.mediaType() + ".main+xml";
    /** A real list of parts has a few kilobytes; a bomb has more. */
    private static final long PARTS_LIMIT = 1_000_000;

    private final Tika tika = new Tika();
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    FileTypes() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * The type of a received file.
     *
     * @throws Problem {@code FILE_TYPE_NOT_ALLOWED} for a name whose ending is not received, {@code FILE_TYPE_LIES} when the content is
     *     something else than the name says
     */
    FileType check(Path content, String fileName) {
        String extension = FileNames.extension(fileName);
        FileType said = FileType.ofExtension(extension)
                .orElseThrow(() -> Problem.of(
                        ProblemCode.FILE_TYPE_NOT_ALLOWED, extension.isEmpty() ? "?" : extension, FileType.allowed()));
        String is = detect(content);
        if (!said.mediaType().equals(is)) {
            throw Problem.of(ProblemCode.FILE_TYPE_LIES, extension, is);
        }
        return said;
    }

    private String detect(Path content) {
        try {
            String type;
            try (InputStream stream = new BufferedInputStream(Files.newInputStream(content))) {
                type = tika.detect(stream);
            }
            return ZIP.equals(type) || OFFICE.equals(type) ? insideZip(content) : type;
        } catch (IOException unreadable) {
            return "application/octet-stream";
        }
    }

    /** Office files are zips: which one, says the list of their parts. Those with macros name another main part and stay plain zips here. */
    private String insideZip(Path content) throws IOException {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            ZipEntry parts = zip.getEntry("[Content_Types].xml");
            if (parts == null || parts.getSize() > PARTS_LIMIT) {
                return ZIP;
            }
            try (InputStream stream = new BoundedStream(zip.getInputStream(parts), PARTS_LIMIT)) {
                return mainPart(stream);
            }
        } catch (XMLStreamException broken) {
            return ZIP;
        }
    }

    private String mainPart(InputStream parts) throws XMLStreamException {
        XMLStreamReader reader = xml.createXMLStreamReader(parts);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String type = reader.getAttributeValue(null, "ContentType");
                if (MAIN_DOCX.equals(type)) {
                    return FileType.DOCX.mediaType();
                }
                if (MAIN_XLSX.equals(type)) {
                    return FileType.XLSX.mediaType();
                }
            }
        }
        return ZIP;
    }
}

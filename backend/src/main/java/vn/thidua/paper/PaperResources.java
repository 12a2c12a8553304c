package vn.thidua.paper;

import jakarta.ws.rs.core.Response;
import vn.thidua.document.Attachment;

/** A paper as an answer. It is made whole before anything leaves: half a paper is none. */
final class PaperResources {

    private PaperResources() {}

    static Response file(Made made) {
        return file(made.bytes(), made.fileName(), made.format().mediaType());
    }

    /** @param content bytes, a file, or what writes them */
    static Response file(Object content, String fileName, String mediaType) {
        return Attachment.of(content, mediaType, fileName);
    }
}

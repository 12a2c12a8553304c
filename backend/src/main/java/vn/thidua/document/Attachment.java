package vn.thidua.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file for one reader alone: to be kept under its name, by no cache on the way, and never taken for what it is not. */
public final class Attachment {

    private Attachment() {}

    /** @param content bytes, a file, or what writes them */
    public static Response of(Object content, String mediaType, String fileName) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(fileName))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}

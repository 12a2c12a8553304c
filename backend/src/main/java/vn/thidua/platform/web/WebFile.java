package vn.thidua.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One file of the built pages.
 *
 * @param encoded the same content compressed beforehand, by content coding ({@code br}, {@code gzip})
 */
record WebFile(Path path, String mediaType, String etag, Map<String, Path> encoded) {

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("gif", "image/gif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("pdf", "application/pdf"));

    static WebFile of(Path path, Map<String, Path> encoded) throws IOException {
        return new WebFile(path, mediaType(path), '"' + digest(path) + '"', Map.copyOf(encoded));
    }

    /** The best coding that the reader takes, or null for the plain file. */
    String codingFor(Set<String> accepted) {
        for (String coding : WebFiles.CODINGS.keySet()) {
            if (accepted.contains(coding) && encoded.containsKey(coding)) {
                return coding;
            }
        }
        return null;
    }

    Path content(String coding) {
        return coding == null ? path : encoded.get(coding);
    }

    private static String mediaType(Path path) {
        String name = path.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }

    private static String digest(Path path) throws IOException {
        return HexFormat.of().formatHex(DigestUtils.sha256(Files.readAllBytes(path)), 0, 12);
    }
}

package vn.thidua.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The built pages, listed once at start: what is not in the list does not exist, so that no address can lead out of the directory.
 */
final class WebFiles {

    /** Content codings and the ending of their files, the best first. */
    static final Map<String, String> CODINGS = codings();

    private static final String PUBLIC = "/cong-khai";
    private static final String INDEX = "index.html";
    private static final String ASSETS = "/assets/";

    private final Map<String, WebFile> files;

    private WebFiles(Map<String, WebFile> files) {
        this.files = files;
    }

    static WebFiles none() {
        return new WebFiles(Map.of());
    }

    static WebFiles in(Path directory) {
        Map<String, WebFile> files = new HashMap<>();
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.filter(Files::isRegularFile).toList()) {
                if (!compressedTwin(path)) {
                    String address = "/" + directory.relativize(path).toString().replace('\\', '/');
                    files.put(address, WebFile.of(path, twins(path)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WebFiles(Map.copyOf(files));
    }

    /** The file itself; for an address that only the application in the browser knows, the page that holds the application. */
    Optional<WebFile> find(String address) {
        WebFile file = files.get(address.endsWith("/") ? address + INDEX : address);
        if (file != null) {
            return Optional.of(file);
        }
        if (asset(address)) {
            return Optional.empty();
        }
        boolean isPublic = address.equals(PUBLIC) || address.startsWith(PUBLIC + "/");
        return Optional.ofNullable(files.get(isPublic ? "/public.html" : "/index.html"));
    }

    /** Whether a folder with a page of its own is meant, whose relative links need the slash at the end. */
    boolean lacksSlash(String address) {
        return !address.endsWith("/") && files.containsKey(address + "/" + INDEX);
    }

    /** Named after its content by the build: it never changes under its name. */
    static boolean asset(String address) {
        return address.startsWith(ASSETS);
    }

    private static Map<String, Path> twins(Path path) {
        Map<String, Path> twins = new LinkedHashMap<>();
        CODINGS.forEach((coding, ending) -> {
            Path twin = path.resolveSibling(path.getFileName() + ending);
            if (Files.isRegularFile(twin)) {
                twins.put(coding, twin);
            }
        });
        return twins;
    }

    private static boolean compressedTwin(Path path) {
        String name = path.getFileName().toString();
        return CODINGS.values().stream()
                .anyMatch(ending -> name.endsWith(ending)
                        && Files.isRegularFile(
                                path.resolveSibling(name.substring(0, name.length() - ending.length()))));
    }

    private static Map<String, String> codings() {
        Map<String, String> codings = new LinkedHashMap<>();
        codings.put("br", ".br");
        codings.put("gzip", ".gz");
        return codings;
    }
}

package vn.thidua.paper;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What lies in a dossier's file, for people (HTML) and for programs (JSON), each with its SHA-256. */
record BundleIndex(String dossier, String title, int year, String madeOn, List<Entry> parts) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    record Entry(String title, String path, long size, String sha256) {}

    static BundleIndex of(DossierFacts.Facts dossier, LocalDate on) {
        return new BundleIndex(dossier.number(), dossier.title(), dossier.year(), on.toString(), List.of());
    }

    BundleIndex with(String title, String path, long size, String sha256) {
        List<Entry> more = new ArrayList<>(parts);
        more.add(new Entry(title, path, size, sha256));
        return new BundleIndex(dossier, this.title, year, madeOn, more);
    }

    void write(ZipOutputStream zip) throws IOException {
        entry(zip, "00-Muc-luc.json", JSON.writeValueAsString(this));
        entry(zip, "00-Muc-luc.html", html());
    }

    private static void entry(ZipOutputStream zip, String path, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        OutputStream out = zip;
        out.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String html() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Entry part = parts.get(i);
            rows.append(
                    "<tr><td>%d</td><td>%s</td><td><a href=\"%s\">%s</a></td><td>%d</td><td><code>%s</code></td></tr>\n"
                            .formatted(
                                    i + 1,
                                    escaped(part.title()),
                                    escaped(part.path()),
                                    escaped(part.path()),
                                    part.size(),
                                    part.sha256()));
        }
        return """
                <!doctype html>
                <html lang="vi"><head><meta charset="utf-8"><title>Hồ sơ %1$s</title>
                <style>body{font-family:serif;margin:2rem}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3rem .6rem;text-align:left}code{font-size:.7em;word-break:break-all}</style>
                </head><body><h1>Hồ sơ %1$s</h1><p>%2$s, năm %3$d. Lập ngày %4$s.</p>
                <table><thead><tr><th>STT</th><th>Tên</th><th>Tệp</th><th>Kích thước (byte)</th><th>SHA-256</th></tr></thead><tbody>
                %5$s</tbody></table></body></html>
                """.formatted(escaped(dossier), escaped(title), year, madeOn, rows);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

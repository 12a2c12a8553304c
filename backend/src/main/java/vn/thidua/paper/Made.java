package vn.thidua.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.thidua.paper.layout.Sheet;

/** A paper ready to be written as one kind of file. */
record Made(Sheet sheet, PaperFormat format) {

    private static final int LONGEST_NAME = 120;

    void write(OutputStream out) throws IOException {
        format.write(sheet, out);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    String fileName() {
        return fileName(sheet.title()) + "." + format.ending();
    }

    /** As a file may be called everywhere. */
    static String fileName(String title) {
        String plain = title.replaceAll("[\\\\/:*?\"<>|\\s]+", "-");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }
}

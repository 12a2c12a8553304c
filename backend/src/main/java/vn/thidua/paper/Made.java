package vn.thidua.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.thidua.paper.layout.Sheet;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;

/** A paper ready to be written as one kind of file. */
record Made(Sheet sheet, PaperFormat format) {

    private static final int LONGEST_NAME = 120;
    private static final int AT_ONCE = 2;
    private static final int SECONDS_TO_WAIT = 60;
    private static final Semaphore PLACES = new Semaphore(AT_ONCE, true);

    /** Whoever finds no place waits: a paper of a thousand lines takes a hundred megabytes while it is made. */
    byte[] bytes() {
        takePlace();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(sheet, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            PLACES.release();
        }
    }

    private static void takePlace() {
        try {
            if (!PLACES.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw Problem.of(ProblemCode.UNAVAILABLE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.of(ProblemCode.UNAVAILABLE);
        }
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

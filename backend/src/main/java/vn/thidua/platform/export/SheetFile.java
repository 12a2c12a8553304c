package vn.thidua.platform.export;

import java.io.IOException;
import java.util.List;

/** A table that is being written; nothing of it stays in memory once it is written. */
public interface SheetFile {

    /** The first row, said once. */
    void heads(List<String> heads) throws IOException;

    /** A row of text, numbers, dates and times of day in Vietnam; null is an empty cell. */
    void row(List<Object> cells) throws IOException;

    /** Completes the file; the stream stays open. A file that was not finished does not open. */
    void finish() throws IOException;
}

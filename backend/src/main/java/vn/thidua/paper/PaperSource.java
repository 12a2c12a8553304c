package vn.thidua.paper;

import java.util.UUID;

/**
 * Where a kind of paper takes its data from.
 *
 * @param <T> the record whose components a template names
 */
public interface PaperSource<T extends Record> {

    PaperKind kind();

    Class<T> type();

    /**
     * What the paper of a thing is made of.
     *
     * @throws vn.thidua.platform.problem.Problem {@code NOT_FOUND} and {@code NOT_ALLOWED} as the thing itself is answered to whoever asks, {@code
     *     WRONG_STATE} when there is no such paper of it yet
     */
    Content<T> read(UUID id);

    /** Made up, with something in every field, for the preview of a template. */
    T demonstration();

    /**
     * @param title of the file, and its name
     * @param draft whether every page says so
     * @param digest of what was signed; null
     */
    record Content<T extends Record>(T data, String title, boolean draft, String digest) {}
}

package vn.thidua.document;

import jakarta.inject.Singleton;
import java.io.InputStream;
import vn.thidua.platform.problem.Problem;

/** For capabilities that read a file and do not keep it: it lies on disk, never in memory, until it is closed. */
@Singleton
public class Inbox {

    private final FileStore store;
    private final FileTypes types;

    Inbox(FileStore store, FileTypes types) {
        this.store = store;
        this.types = types;
    }

    /**
     * Reads the stream to its end.
     *
     * @param announced the length that the sender says, null when it does not say
     * @param most bytes at most
     * @throws Problem {@code FILE_TOO_LARGE} as soon as it is, {@code FILE_EMPTY} when nothing came
     */
    public IncomingFile receive(InputStream stream, Long announced, long most) {
        if (announced != null) {
            FileStore.checkSize(announced, most);
        }
        return store.receive(stream, most);
    }

    /** @throws Problem {@code FILE_TYPE_LIES} when the content is something else than the name says */
    public void checkType(IncomingFile file, String fileName) {
        types.check(file.path(), fileName);
    }
}

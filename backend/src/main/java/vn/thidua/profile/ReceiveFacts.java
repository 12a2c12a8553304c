package vn.thidua.profile;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import vn.thidua.document.FileNames;
import vn.thidua.document.Inbox;
import vn.thidua.document.IncomingFile;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.table.FileForm;
import vn.thidua.platform.table.FileTable;

/** Takes a file of facts in, to a temporary file that is gone once it is read. */
@Singleton
class ReceiveFacts {

    /** What is made of a file. */
    @FunctionalInterface
    interface Reading<R> {
        R read(FileForm form, String name, FileTable table) throws IOException;
    }

    private final Inbox inbox;
    private final ProfileSettings settings;

    ReceiveFacts(Inbox inbox, ProfileSettings settings) {
        this.inbox = inbox;
        this.settings = settings;
    }

    /** @param announced the length that the sender says, null when it does not say */
    <R> R read(String fileName, Long announced, InputStream body, Reading<R> reading) {
        String name = FileNames.clean(fileName);
        String ending = FileNames.extension(name);
        FileForm form = FileForm.of(ending)
                .orElseThrow(() ->
                        Problem.of(ProblemCode.FILE_TYPE_NOT_ALLOWED, ending.isEmpty() ? "?" : ending, "csv, xlsx"));
        try (IncomingFile file =
                inbox.receive(body, announced, settings.importMaxSize().asLongValue())) {
            if (form == FileForm.XLSX) {
                inbox.checkType(file, name);
            }
            try (FileTable table = FileTable.open(form, file.path(), FactColumn.ALL)) {
                return reading.read(form, name, table);
            }
        } catch (CharacterCodingException notUtf8) {
            throw Problem.invalid("/rows/1", ViolationCode.WRONG_FORMAT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

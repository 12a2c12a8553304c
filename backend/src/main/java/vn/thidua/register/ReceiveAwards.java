package vn.thidua.register;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.FileNames;
import vn.thidua.document.Inbox;
import vn.thidua.document.IncomingFile;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.table.FileForm;
import vn.thidua.platform.table.FileTable;

/** Takes a file of older awards in, to a temporary file; then it is looked through. */
@Singleton
class ReceiveAwards {

    private final Actor actor;
    private final Inbox inbox;
    private final RegisterSettings settings;
    private final CheckAwardFile checkAwardFile;

    ReceiveAwards(Actor actor, Inbox inbox, RegisterSettings settings, CheckAwardFile checkAwardFile) {
        this.actor = actor;
        this.inbox = inbox;
        this.settings = settings;
        this.checkAwardFile = checkAwardFile;
    }

    /** @param announced the length that the sender says, null when it does not say */
    CheckAwardFile.Outcome receive(String fileName, UUID unitId, Long announced, InputStream body) {
        if (unitId == null) {
            throw Problem.invalid("?unit", ViolationCode.REQUIRED);
        }
        actor.require(Permission.AWARD_IMPORT, unitId);
        String name = FileNames.clean(fileName);
        FileForm form = form(name);
        try (IncomingFile file =
                inbox.receive(body, announced, settings.importMaxSize().asLongValue())) {
            if (form == FileForm.XLSX) {
                inbox.checkType(file, name);
            }
            byte[] sha256 = HexFormat.of().parseHex(file.sha256());
            KeepAwardImports.Received received = new KeepAwardImports.Received(unitId, name, form, file.size(), sha256);
            try (FileTable table = FileTable.open(form, file.path(), ImportColumn.ALL)) {
                return checkAwardFile.check(received, table);
            }
        } catch (CharacterCodingException notUtf8) {
            throw Problem.invalid("/rows/1", ViolationCode.WRONG_FORMAT);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileForm form(String name) {
        String extension = FileNames.extension(name);
        return FileForm.of(extension)
                .orElseThrow(() -> Problem.of(
                        ProblemCode.FILE_TYPE_NOT_ALLOWED, extension.isEmpty() ? "?" : extension, "csv, xlsx"));
    }
}

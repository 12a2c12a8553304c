package vn.thidua.register;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.problem.Problem;

/** Files of older awards, for whoever asks. */
@Singleton
class ReadAwardImport {

    private final AwardImports imports;
    private final Actor actor;

    ReadAwardImport(AwardImports imports, Actor actor) {
        this.imports = imports;
        this.actor = actor;
    }

    AwardImportView one(UUID id) {
        return view(readable(id));
    }

    AwardImportView view(AwardImport file) {
        return new AwardImportView(
                file,
                AwardImportLifecycle.LIFECYCLE.actions(
                        file, file.state(), actor, file.unit().id(), actor.locale()));
    }

    Page<AwardImportRow> wrongRows(UUID id, PageRequest page) {
        readable(id);
        return imports.wrongRows(id, page, actor.locale());
    }

    AwardImport readable(UUID id) {
        AwardImport file = imports.find(id).orElseThrow(Problem::notFound);
        actor.require(Permission.AWARD_IMPORT_READ, file.unit().id());
        return file;
    }
}

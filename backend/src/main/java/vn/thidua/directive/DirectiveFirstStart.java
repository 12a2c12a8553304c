package vn.thidua.directive;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;

@Singleton
class DirectiveFirstStart implements FirstStart {

    private final DirectiveImport directives;
    private final ObjectMapper json;

    DirectiveFirstStart(DirectiveImport directives, ObjectMapper json) {
        this.directives = directives;
        this.json = json;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "directive";
    }

    @Override
    public boolean demonstration() {
        return false;
    }

    @Override
    public List<String> files() {
        return List.of("directives.json");
    }

    @Override
    public void load() {
        try (InputStream file = DataFile.open("directives.json")) {
            directives.load(List.of(json.readValue(file, DirectiveFile[].class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package vn.thidua.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.review.FormView;

/** A statistics form as a file: the same heads, lines and figures as on the page. */
record FormFile(FormView form) {

    String name(TableFile.Format format) {
        return "bieu-" + form.form() + "." + format.ending();
    }

    byte[] bytes(TableFile.Format format) {
        return new TableFile(
                        List.of(
                                form.number() + " – " + form.citation(),
                                form.title(),
                                form.cycle() + " – " + form.unit()),
                        Stream.concat(Stream.of(""), form.columns().stream().map(FormView.Head::title))
                                .toList(),
                        form.lines().stream().map(this::line).toList(),
                        List.of())
                .bytes(format);
    }

    private List<Object> line(FormView.Line line) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.title());
        cells.addAll(line.cells() == null ? Collections.nCopies(form.columns().size(), null) : line.cells());
        return cells;
    }
}

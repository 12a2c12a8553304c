package vn.thidua.reporting;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;

/** The figures of a report as a file. */
record FiguresFile(String title, ReportFigures figures, Locale locale) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    byte[] bytes(TableFile.Format format) {
        return new TableFile(above(), heads(), lines(), below()).bytes(format);
    }

    private String say(String key, Object... args) {
        return Messages.REPORT.text(locale, key, args);
    }

    private static String moment(OffsetDateTime at) {
        return MOMENT.format(at.atZoneSameInstant(BusinessClock.ZONE));
    }

    private List<String> above() {
        ReportAsked asked = figures.asked();
        List<String> above = new ArrayList<>();
        above.add(say(asked.kind().name()));
        above.add(title);
        above.add(say("file.asOf", moment(asked.asOf()), asked.on().toString()));
        if (asked.from() != null || asked.to() != null) {
            above.add(say("file.period", day(asked.from()), day(asked.to())));
        }
        if (figures.against() != null) {
            ReportAsked against = figures.against();
            above.add(say("file.against", day(against.from()), day(against.to()), moment(against.asOf())));
        }
        asked.conditions()
                .forEach((code, value) ->
                        above.add(say("dimension." + code) + ": " + (value == null ? say("none") : value)));
        return above;
    }

    private static String day(Object day) {
        return day == null ? "…" : day.toString();
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        heads.add(
                figures.asked().by().isEmpty()
                        ? ""
                        : String.join(
                                " · ",
                                figures.asked().by().stream()
                                        .map(code -> say("dimension." + code))
                                        .toList()));
        for (ReportFigures.Measure measure : figures.measures()) {
            heads.add(measure.name());
            if (figures.against() != null) {
                heads.add(say("file.againstHead", measure.name()));
            }
        }
        return heads;
    }

    private List<List<Object>> lines() {
        List<List<Object>> lines = new ArrayList<>();
        figures.groups()
                .forEach(group -> lines.add(line(
                        String.join(
                                " · ",
                                group.keys().stream()
                                        .map(ReportFigures.Key::name)
                                        .toList()),
                        group.values())));
        lines.add(line(say("file.total"), figures.total()));
        return lines;
    }

    private List<Object> line(String name, ReportFigures.Values values) {
        List<Object> line = new ArrayList<>();
        line.add(name);
        for (ReportFigures.Measure measure : figures.measures()) {
            line.add(values.now().get(measure.code()));
            if (figures.against() != null) {
                line.add(values.against() == null ? null : values.against().get(measure.code()));
            }
        }
        return line;
    }

    private List<String> below() {
        List<String> below = new ArrayList<>();
        if (figures.otherGroups() > 0) {
            below.add(say("file.others", figures.otherGroups()));
        }
        below.add(say(
                "file.checkpoint",
                String.valueOf(figures.checkpoint().position()),
                String.valueOf(figures.checkpoint().chain())));
        return below;
    }
}

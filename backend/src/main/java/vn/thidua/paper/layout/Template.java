package vn.thidua.paper.layout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template with its places for data: {@code {issuer.name}}, {@code {#for line in lines}…{/for}}, {@code {#if draft}…{#else}…{/if}}, {@code {#if !draft}},
 * {@code {! a remark !}}. It is written by an administrator, not by a programmer: it reaches nothing but the fields of its data, each name is checked where
 * it stands, whether that branch is ever taken or not, and what is wrong is told with its line. A template language that calls methods could do neither.
 */
public final class Template {

    private static final Pattern TAG = Pattern.compile("\\{!.*?!\\}|\\{[^{}]*\\}|[{}]", Pattern.DOTALL);
    private static final String NAME = "\\p{Alpha}\\w*";
    private static final Pattern PATH = Pattern.compile(NAME + "(?:\\." + NAME + ")*");
    private static final Pattern FOR = Pattern.compile("#for (" + NAME + ") in (" + PATH + ")");
    private static final Pattern IF = Pattern.compile("#if (!?)(" + PATH + ")");

    private sealed interface Node {}

    private record Text(String text) implements Node {}

    private record Place(String path) implements Node {}

    private record Loop(String alias, String path, List<Node> body) implements Node {}

    private record Choice(String path, boolean negated, List<Node> yes, List<Node> no) implements Node {}

    private final List<Node> nodes;

    private Template(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** @throws BrokenTemplate with everything that is wrong with it */
    public static Template read(String source, Fields fields) {
        List<TemplateFault> faults = new ArrayList<>(Vocabulary.faults(source));
        Reader reader = new Reader(source, fields, faults);
        List<Node> nodes = reader.read();
        if (!faults.isEmpty()) {
            throw new BrokenTemplate(faults);
        }
        return new Template(nodes);
    }

    /** The template with the data in it, as XML. */
    public String fill(Record data) {
        StringBuilder out = new StringBuilder();
        write(nodes, Map.of("", data), out);
        return out.toString();
    }

    private static void write(List<Node> nodes, Map<String, Object> known, StringBuilder out) {
        for (Node node : nodes) {
            switch (node) {
                case Text text -> out.append(text.text());
                case Place place -> escape(value(place.path(), known), out);
                case Loop loop -> {
                    for (Object item : (List<?>) value(loop.path(), known)) {
                        Map<String, Object> within = new HashMap<>(known);
                        within.put(loop.alias(), item);
                        write(loop.body(), within, out);
                    }
                }
                case Choice choice ->
                    write(
                            holds(value(choice.path(), known)) != choice.negated() ? choice.yes() : choice.no(),
                            known,
                            out);
            }
        }
    }

    private static boolean holds(Object value) {
        return switch (value) {
            case null -> false;
            case Boolean yes -> yes;
            case String text -> !text.isBlank();
            case List<?> list -> !list.isEmpty();
            case Integer number -> number != 0;
            default -> true;
        };
    }

    private static Object value(String path, Map<String, Object> known) {
        String[] names = path.split("\\.");
        Object value = known.containsKey(names[0]) ? known.get(names[0]) : part(known.get(""), names[0]);
        for (int i = 1; i < names.length && value != null; i++) {
            value = part(value, names[i]);
        }
        return value;
    }

    private static Object part(Object record, String name) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return read(component, record);
            }
        }
        throw new IllegalStateException(name + " was checked and is not there");
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void escape(Object value, StringBuilder out) {
        if (value == null) {
            return;
        }
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (letter >= ' ' || letter == '\n' || letter == '\t') {
                        out.append(letter);
                    }
                }
            }
        }
    }

    /** Reads once from the beginning to the end, and goes on after a fault, so that all of them are told. */
    private static final class Reader {

        private final String source;
        private final Fields fields;
        private final List<TemplateFault> faults;
        private final Deque<Section> open = new ArrayDeque<>();

        /** A section that is not closed yet. */
        private static final class Section {
            final String tag;
            final int line;
            final String path;
            final String alias;
            final boolean negated;
            final Fields.Kind kind;
            final List<Node> nodes = new ArrayList<>();
            List<Node> otherwise;

            Section(String tag, int line, String path, String alias, boolean negated, Fields.Kind kind) {
                this.tag = tag;
                this.line = line;
                this.path = path;
                this.alias = alias;
                this.negated = negated;
                this.kind = kind;
            }

            List<Node> current() {
                return otherwise == null ? nodes : otherwise;
            }

            Node close() {
                return tag.equals("for")
                        ? new Loop(alias, path, nodes)
                        : new Choice(path, negated, nodes, otherwise == null ? List.of() : otherwise);
            }
        }

        Reader(String source, Fields fields, List<TemplateFault> faults) {
            this.source = source;
            this.fields = fields;
            this.faults = faults;
        }

        List<Node> read() {
            open.push(new Section("", 1, null, null, false, null));
            Matcher tags = TAG.matcher(source);
            int at = 0;
            int line = 1;
            while (tags.find()) {
                text(source.substring(at, tags.start()));
                line += newlines(source, at, tags.start());
                tag(tags.group(), line);
                line += newlines(source, tags.start(), tags.end());
                at = tags.end();
            }
            text(source.substring(at));
            while (open.size() > 1) {
                Section left = open.pop();
                fault(TemplateFault.Reason.UNBALANCED, left.line, "{#" + left.tag + "}");
            }
            return open.pop().nodes;
        }

        private static int newlines(String text, int from, int to) {
            return (int) text.substring(from, to)
                    .chars()
                    .filter(letter -> letter == '\n')
                    .count();
        }

        private void text(String text) {
            if (!text.isEmpty()) {
                open.element().current().add(new Text(text));
            }
        }

        private void tag(String tag, int line) {
            if (tag.startsWith("{!")) {
                return;
            }
            String inner = tag.length() < 2 ? "" : tag.substring(1, tag.length() - 1);
            Matcher loop = FOR.matcher(inner);
            Matcher choice = IF.matcher(inner);
            if (loop.matches()) {
                begin(new Section("for", line, loop.group(2), loop.group(1), false, many(loop.group(2), line)));
            } else if (choice.matches()) {
                kind(choice.group(2), line);
                begin(new Section(
                        "if", line, choice.group(2), null, !choice.group(1).isEmpty(), null));
            } else if (inner.equals("#else")) {
                otherwise(line);
            } else if (inner.equals("/for") || inner.equals("/if")) {
                end(inner.substring(1), line);
            } else if (PATH.matcher(inner).matches()) {
                place(inner, line);
            } else {
                fault(TemplateFault.Reason.UNKNOWN_TAG, line, tag);
            }
        }

        private void begin(Section section) {
            open.push(section);
        }

        private void otherwise(int line) {
            Section section = open.element();
            if (section.tag.equals("if") && section.otherwise == null) {
                section.otherwise = new ArrayList<>();
            } else {
                fault(TemplateFault.Reason.UNBALANCED, line, "{#else}");
            }
        }

        private void end(String tag, int line) {
            if (open.element().tag.equals(tag)) {
                Node node = open.pop().close();
                open.element().current().add(node);
            } else {
                fault(TemplateFault.Reason.UNBALANCED, line, "{/" + tag + "}");
            }
        }

        private void place(String path, int line) {
            Fields.Kind kind = kind(path, line);
            if (kind != null && !(kind instanceof Fields.Value)) {
                fault(TemplateFault.Reason.WRONG_USE, line, path);
            }
            open.element().current().add(new Place(path));
        }

        private Fields.Kind many(String path, int line) {
            Fields.Kind kind = kind(path, line);
            if (kind instanceof Fields.Many list) {
                return list.each();
            }
            if (kind != null) {
                fault(TemplateFault.Reason.WRONG_USE, line, path);
            }
            return null;
        }

        /** Null when it is not known, which has been told then, or follows from what has been told. */
        private Fields.Kind kind(String path, int line) {
            String[] names = path.split("\\.");
            Fields.Kind kind = fields.root();
            int next = 0;
            for (Section section : open) {
                if (names[0].equals(section.alias)) {
                    kind = section.kind;
                    next = 1;
                    break;
                }
            }
            for (; next < names.length && kind != null; next++) {
                kind = kind instanceof Fields.Group group ? group.parts().get(names[next]) : null;
                if (kind == null) {
                    fault(TemplateFault.Reason.UNKNOWN_FIELD, line, path);
                }
            }
            return kind;
        }

        private void fault(TemplateFault.Reason reason, int line, String what) {
            faults.add(new TemplateFault(reason, line, what));
        }
    }
}

package vn.thidua.paper.layout;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements that a template may use: those that both files can show. */
final class Vocabulary {

    private static final Set<String> TABLES = Set.of("head", "list", "sign", "plain");

    /** Each element with the attributes that it may have. */
    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("paper", Set.of("layout")),
            Map.entry("annex", Set.of()),
            Map.entry("p", Set.of("class")),
            Map.entry("b", Set.of()),
            Map.entry("i", Set.of()),
            Map.entry("u", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("hr", Set.of("class")),
            Map.entry("code", Set.of("text")),
            Map.entry("table", Set.of("class")),
            Map.entry("col", Set.of("width")),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("colspan")),
            Map.entry("td", Set.of("colspan")));

    private static final Pattern SECTION = Pattern.compile("\\{([#/])(for|if)\\b");
    private static final Pattern PERCENT = Pattern.compile("[1-9]\\d?%");
    private static final Pattern COUNT = Pattern.compile("[1-9]");

    private static final XMLInputFactory XML = factory();

    private final XMLStreamReader reader;
    private final List<TemplateFault> faults = new ArrayList<>();
    /** Each element that is open, by its number in the document. */
    private final Deque<Integer> elements = new ArrayDeque<>();

    /** Each section that is open, by the element in which it began. */
    private final Deque<Integer> sections = new ArrayDeque<>();

    private int count;

    private Vocabulary(XMLStreamReader reader) {
        this.reader = reader;
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static List<TemplateFault> faults(String source) {
        Vocabulary walk = null;
        try {
            walk = new Vocabulary(XML.createXMLStreamReader(new StringReader(source)));
            walk.walk();
            return walk.faults;
        } catch (XMLStreamException broken) {
            List<TemplateFault> faults = walk == null ? new ArrayList<>() : walk.faults;
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            faults.add(new TemplateFault(TemplateFault.Reason.NOT_XML, Math.max(1, line), said(broken)));
            return faults;
        }
    }

    /** What the parser says, without the place that we tell ourselves. */
    private static String said(XMLStreamException broken) {
        String message = broken.getMessage();
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }

    private void walk() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> elements.pop();
                case XMLStreamConstants.CHARACTERS -> text(reader.getText());
                default -> {}
            }
        }
    }

    private void start() {
        String name = reader.getLocalName();
        boolean root = elements.isEmpty();
        elements.push(count++);
        Set<String> attributes = ELEMENTS.get(name);
        if (attributes == null || root != name.equals("paper")) {
            fault(TemplateFault.Reason.UNKNOWN_ELEMENT, name);
            return;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(name, reader.getAttributeLocalName(i), reader.getAttributeValue(i), attributes);
        }
    }

    private void attribute(String element, String name, String value, Set<String> allowed) {
        boolean known = allowed.contains(name)
                && switch (name) {
                    case "layout" -> Layout.isKnown(value);
                    case "width" -> PERCENT.matcher(value).matches();
                    case "colspan" -> COUNT.matcher(value).matches();
                    default -> true;
                };
        if (!known) {
            fault(TemplateFault.Reason.UNKNOWN_ATTRIBUTE, element + " " + name + "=\"" + value + "\"");
        } else if (name.equals("class") && !classes(element).test(value)) {
            fault(TemplateFault.Reason.UNKNOWN_CLASS, value);
        }
    }

    private static java.util.function.Predicate<String> classes(String element) {
        return switch (element) {
            case "table" -> TABLES::contains;
            case "hr" -> Rule::isKnown;
            default -> Style::isKnown;
        };
    }

    /** A section that begins in one element and ends in another would break the XML once it is filled. */
    private void text(String text) {
        Matcher tags = SECTION.matcher(text);
        while (tags.find()) {
            if (tags.group(1).equals("#")) {
                sections.push(elements.element());
            } else if (!sections.isEmpty() && !sections.pop().equals(elements.element())) {
                fault(TemplateFault.Reason.UNBALANCED, "{/" + tags.group(2) + "}");
            }
        }
    }

    private void fault(TemplateFault.Reason reason, String what) {
        faults.add(new TemplateFault(reason, reader.getLocation().getLineNumber(), what));
    }
}

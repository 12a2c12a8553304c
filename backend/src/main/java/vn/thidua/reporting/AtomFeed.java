package vn.thidua.reporting;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.thidua.platform.text.Messages;
import vn.thidua.reporting.PublicFeed.Entry;

/** Writes what is public as Atom (RFC 4287). */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final URI base;
    private final Locale locale;

    /** @param base where the pages are, with a slash at its end */
    AtomFeed(URI base, Locale locale) {
        this.base = base;
        this.locale = locale;
    }

    String write(List<Entry> entries) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", locale.getLanguage());
            text(xml, "id", base.resolve("api/v1/public/feed.atom").toString());
            text(xml, "title", word("TITLE"));
            text(
                    xml,
                    "updated",
                    entries.isEmpty()
                            ? Instant.EPOCH.toString()
                            : entries.getFirst().at().toString());
            link(xml, "self", base.resolve("api/v1/public/feed.atom"));
            link(xml, "alternate", base.resolve("cong-khai"));
            for (Entry entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + entry.id());
        text(xml, "title", entry.title());
        text(xml, "updated", entry.at().toString());
        xml.writeStartElement("author");
        text(xml, "name", entry.unit());
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.kind().name());
        xml.writeAttribute("label", word(entry.kind().name()));
        link(xml, "alternate", base.resolve(page(entry)));
        text(xml, "summary", summary(entry));
        xml.writeEndElement();
    }

    private static String page(Entry entry) {
        return switch (entry.kind()) {
            case CONSULTATION -> "cong-khai/lay-y-kien/" + entry.id();
            case DECISION -> "cong-khai/quyet-dinh/" + entry.id();
            case AMENDMENT -> "cong-khai/dieu-chinh/" + entry.id();
        };
    }

    private String summary(Entry entry) {
        return switch (entry.kind()) {
            case CONSULTATION -> word("CONSULTATION_SUMMARY", DAY.format(entry.firstOn()), DAY.format(entry.lastOn()));
            case DECISION -> word("DECISION_SUMMARY", DAY.format(entry.firstOn()));
            case AMENDMENT -> word("AMENDMENT_SUMMARY", DAY.format(entry.firstOn()));
        };
    }

    private String word(String key, Object... args) {
        return Messages.DOMAIN.text(locale, "feed." + key, args);
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, URI address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address.toString());
    }
}

package vn.thidua.paper.layout;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A template with its data in it, and what the file says of itself.
 *
 * @param title told by the readers of the file
 * @param digest of the content that was signed, null of what is not signed
 * @param draft whether every page says so
 */
public record Sheet(String xml, String title, String digest, boolean draft) {

    Document document() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException("a template that was checked does not read any more", impossible);
        }
    }

    static Layout layout(Document document) {
        return Layout.of(document.getDocumentElement().getAttribute("layout"));
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** In head and body. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        children(table, "thead").forEach(part -> rows.addAll(children(part, "tr")));
        rows.addAll(children(table, "tr"));
        children(table, "tbody").forEach(part -> rows.addAll(children(part, "tr")));
        return rows;
    }

    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        NodeList nodes = row.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element cell) {
                cells.add(cell);
            }
        }
        return cells;
    }

    static boolean isInHead(Element row) {
        Node parent = row.getParentNode();
        return parent instanceof Element element && element.getTagName().equals("thead");
    }

    /** In hundredths of the table's width; what no column says is shared by the others. */
    static int[] widths(Element table, int columns) {
        int[] widths = new int[columns];
        List<Element> said = children(table, "col");
        int rest = 100;
        int unsaid = columns;
        for (int i = 0; i < columns && i < said.size(); i++) {
            String width = said.get(i).getAttribute("width");
            if (!width.isEmpty()) {
                widths[i] = Integer.parseInt(width.substring(0, width.length() - 1));
                rest -= widths[i];
                unsaid--;
            }
        }
        for (int i = 0; i < columns; i++) {
            if (widths[i] == 0) {
                widths[i] = Math.max(1, rest / unsaid);
            }
        }
        return widths;
    }

    static int span(Element cell) {
        String span = cell.getAttribute("colspan");
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }
}

package sarhad.encode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.locationtech.jts.geom.Envelope;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An SVG picture as a program reads it that knows nothing of how it was made. */
record PictureFile(String path, byte[] bytes, Document document) {
    private static final Pattern STEP = Pattern.compile("([MlZ])|(-?(?:\\d+\\.?\\d*|\\.\\d+))");

    static PictureFile of(Pictures.Picture picture) {
        try {
            final byte[] bytes = picture.make().get();
            return new PictureFile(picture.path(), bytes, DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (Exception e) {
            throw new IllegalStateException(picture.path() + " is not well formed", e);
        }
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    String language() {
        return path.split("/")[1];
    }

    String name() {
        return path.split("/")[2].replace(".svg", "");
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** Elements of a name, in the order of the file. */
    List<Element> all(String name) {
        final NodeList found = document.getElementsByTagName(name);
        final List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) elements.add((Element) found.item(i));
        return elements;
    }

    /** Elements with one of some classes. */
    List<Element> looks(String... looks) {
        return all("*").stream().filter(element -> Stream.of(looks).anyMatch(look -> Arrays.asList(element.getAttribute("class").split(" ")).contains(look))).toList();
    }

    /** The words written in one of some looks. */
    List<String> words(String... looks) {
        return looks(looks).stream().map(Element::getTextContent).toList();
    }

    boolean isNear() {
        return !looks("border").isEmpty();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** The box of a rectangle. */
    static Envelope rectangle(Element rect) {
        final double x = number(rect, "x");
        final double y = number(rect, "y");
        return new Envelope(x, x + number(rect, "width"), y, y + number(rect, "height"));
    }

    /** The box of a path of straight lines: M absolute, l relative. */
    static Envelope extent(Element path) {
        final Envelope extent = new Envelope();
        points(path).forEach(point -> extent.expandToInclude(point[0], point[1]));
        return extent;
    }

    /** Every point of such a path. */
    static List<double[]> points(Element path) {
        final List<double[]> points = new ArrayList<>();
        final Matcher step = STEP.matcher(path.getAttribute("d"));
        boolean relative = false;
        double[] at = {0, 0};
        Double first = null;
        while (step.find()) {
            if (step.group(1) != null) {
                relative = step.group(1).equals("l");
                continue;
            }
            if (first == null) {
                first = Double.valueOf(step.group(2));
                continue;
            }
            final double second = Double.parseDouble(step.group(2));
            at = relative ? new double[] {at[0] + first, at[1] + second} : new double[] {first, second};
            points.add(at);
            first = null;
        }
        return points;
    }
}

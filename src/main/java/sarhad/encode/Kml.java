package sarhad.encode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import sarhad.encode.markup.Markup;
import sarhad.model.Atlas;

/**
 * Tables as KML 2.2 (OGC 07-147r2). A placemark's name and description are in the atlas's first language; every cell of
 * its row stands in {@code ExtendedData}, the other languages among them.
 */
final class Kml {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
    private static final String STYLE = "atlas";
    /** Colours are alpha, blue, green, red. Neutral: who acted is no matter of these files. */
    private static final String LINE = "ff2b2620";
    private static final String FILL = "402b2620";

    private final Atlas atlas;
    private final String language;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private Kml(Atlas atlas) throws XMLStreamException {
        this.atlas = atlas;
        language = atlas.about().languages().get(0).code();
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /**
     * A table and what of it is called how.
     *
     * @param name of the folder
     * @param naming column of the placemarks' names, without its language
     * @param describing column of their descriptions, without its language; empty for none
     */
    record Folder(String name, String naming, String describing, Table table) {}

    static byte[] of(Atlas atlas, List<Folder> folders) {
        try {
            return new Kml(atlas).document(folders);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can always be written in memory", e);
        }
    }

    private byte[] document(List<Folder> folders) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "kml");
        xml.writeDefaultNamespace(NAMESPACE);
        open("Document");
        element("name", atlas.about().title().in(language).text());
        element("description", atlas.about().boundaryNote().in(language).text());
        style();
        open("ExtendedData");
        data("edition", atlas.about().edition().toString());
        for (final Atlas.Licence licence : atlas.about().licences()) data(licence.licence(), licence.part().in(language).text());
        close();
        for (final Folder folder : folders) folder(folder);
        xml.writeEndDocument();
        xml.flush();
        return bytes.toByteArray();
    }

    private void style() throws XMLStreamException {
        open("Style");
        xml.writeAttribute("id", STYLE);
        open("LineStyle");
        element("color", LINE);
        element("width", "2");
        close();
        open("PolyStyle");
        element("color", FILL);
        close();
        close();
    }

    private void folder(Folder folder) throws XMLStreamException {
        open("Folder");
        element("name", folder.name());
        for (final Table.Row row : folder.table().rows()) placemark(folder, row);
        close();
    }

    private void placemark(Folder folder, Table.Row row) throws XMLStreamException {
        open("Placemark");
        final String name = text(folder, row, folder.naming());
        element("name", name.isEmpty() ? folder.table().cell(row, "id") : name);
        final String description = folder.describing().isEmpty() ? "" : text(folder, row, folder.describing());
        if (!description.isEmpty()) element("description", description);
        if (folder.table().has("earliest")) time(folder.table(), row);
        element("styleUrl", "#" + STYLE);
        open("ExtendedData");
        for (int i = 0; i < row.cells().size(); i++) if (!row.cells().get(i).isEmpty()) data(folder.table().columns().get(i).name(), row.cells().get(i));
        close();
        if (row.where().isPresent()) geometry(row.where().get());
        close();
    }

    private String text(Folder folder, Table.Row row, String column) {
        final String inFirstLanguage = column + "_" + language;
        return folder.table().cell(row, folder.table().has(inFirstLanguage) ? inFirstLanguage : column);
    }

    /** Instants where the row has them, else its days. */
    private void time(Table table, Table.Row row) throws XMLStreamException {
        final boolean instants = !table.cell(row, "earliest_utc").isEmpty();
        final String earliest = instants ? table.cell(row, "earliest_utc") : table.cell(row, "earliest").substring(0, 10);
        final String latest = instants ? table.cell(row, "latest_utc") : table.cell(row, "latest").substring(0, 10);
        if (earliest.equals(latest)) {
            open("TimeStamp");
            element("when", earliest);
        } else {
            open("TimeSpan");
            element("begin", earliest);
            element("end", latest);
        }
        close();
    }

    private void data(String name, String value) throws XMLStreamException {
        open("Data");
        xml.writeAttribute("name", name);
        element("value", value);
        close();
    }

    private void geometry(Geometry geometry) throws XMLStreamException {
        if (geometry instanceof Point point) {
            open("Point");
            coordinates(point.getCoordinates());
        } else if (geometry instanceof LineString line) {
            open("LineString");
            element("tessellate", "1");
            coordinates(line.getCoordinates());
        } else if (geometry instanceof Polygon polygon) {
            open("Polygon");
            element("tessellate", "1");
            ring("outerBoundaryIs", polygon.getExteriorRing(), true);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) ring("innerBoundaryIs", polygon.getInteriorRingN(i), false);
        } else if (geometry instanceof GeometryCollection collection) {
            open("MultiGeometry");
            for (int i = 0; i < collection.getNumGeometries(); i++) geometry(collection.getGeometryN(i));
        }
        close();
    }

    private void ring(String boundary, LineString ring, boolean counterClockwise) throws XMLStreamException {
        open(boundary);
        open("LinearRing");
        final boolean right = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise;
        coordinates((right ? ring : ring.reverse()).getCoordinates());
        close();
        close();
    }

    private void coordinates(Coordinate[] line) throws XMLStreamException {
        final StringBuilder text = new StringBuilder();
        for (final Coordinate at : line) {
            if (text.length() > 0) text.append(' ');
            text.append(GeometryJson.rounded(at.x, GeometryJson.DECIMALS).toPlainString()).append(',').append(GeometryJson.rounded(at.y, GeometryJson.DECIMALS).toPlainString());
        }
        element("coordinates", text.toString());
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        open(name);
        xml.writeCharacters(Markup.writable(text));
        close();
    }
}

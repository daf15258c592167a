package sarhad.model;

import java.util.List;

/** What teachers are told of an atlas. */
public record Teaching(List<Section> sections) {
    /** Nothing. */
    public static final Teaching NONE = new Teaching(List.of());

    public Teaching {
        sections = List.copyOf(sections);
    }

    /**
     * A part of it.
     *
     * @param text paragraphs
     * @param sources ids of sources
     */
    public record Section(String id, Text title, List<Text> text, List<String> sources) {
        public Section {
            text = List.copyOf(text);
            sources = List.copyOf(sources);
        }
    }
}

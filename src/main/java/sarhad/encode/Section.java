package sarhad.encode;

/** The parts of the site to which every page leads. */
enum Section {
    MAP, EVENTS, BORDER, THESES, STORIES, ABOUT;

    /** The path of the page that it begins with. */
    String path(Links links, String language) {
        return switch (this) {
            case MAP -> links.map(language);
            case EVENTS -> links.events(language);
            case BORDER -> links.border(language);
            case THESES -> links.theses(language);
            case STORIES -> links.stories(language);
            case ABOUT -> links.about(language);
        };
    }
}

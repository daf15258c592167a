package sarhad.site;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import sarhad.encode.DataFiles;
import sarhad.encode.Links;
import sarhad.encode.Messages;
import sarhad.encode.Pages;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Event;

/** The table of all resources of one edition of an atlas. */
public final class Site {
    private final Atlas atlas;
    private final Map<String, Resource> byPath = new LinkedHashMap<>();
    private final List<Resource> front;

    /** Builds the table; nothing in it is made yet. */
    public Site(Atlas atlas, Measures measures, Assets assets, Messages messages) {
        this.atlas = atlas;
        final Links links = new Links(assets.publishedNames());
        final Pages pages = new Pages(atlas, measures, messages, links);
        front = atlas.about().languages().stream().map(language -> page(links, links.map(language.code()), () -> pages.map(language.code()))).toList();
        for (final Atlas.Language language : atlas.about().languages()) {
            for (final Event event : atlas.events()) {
                page(links, links.event(language.code(), event.id()), () -> pages.event(language.code(), event.id()));
            }
        }
        new DataFiles(atlas, measures).byName().forEach((name, make) -> add(Resource.file(links.data(name), make)));
        assets.byPublishedName().forEach((name, bytes) -> add(Resource.asset("assets/" + name, () -> bytes)));
        assets.atRoot().forEach((name, bytes) -> add(Resource.file(name, () -> bytes)));
    }

    private Resource page(Links links, String path, Supplier<String> make) {
        return add(Resource.page(path, Optional.of(links.importMap(path)), () -> make.get().getBytes(StandardCharsets.UTF_8)));
    }

    private Resource add(Resource resource) {
        byPath.put(resource.path(), resource);
        return resource;
    }

    /** The atlas that the site is made of. */
    public Atlas atlas() {
        return atlas;
    }

    /** The resource at a path without a slash at its start. */
    public Optional<Resource> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The front page in each language of the atlas, in their order. */
    public List<Resource> front() {
        return front;
    }

    /** Every resource. */
    public Collection<Resource> all() {
        return Collections.unmodifiableCollection(byPath.values());
    }
}

package sarhad.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import sarhad.encode.Archive;
import sarhad.encode.CitationFiles;
import sarhad.encode.DataFiles;
import sarhad.encode.Links;
import sarhad.encode.Messages;
import sarhad.encode.Oembed;
import sarhad.encode.OembedSubjects;
import sarhad.encode.OfflineReadMe;
import sarhad.encode.Pages;
import sarhad.encode.Pictures;
import sarhad.encode.Policy;
import sarhad.encode.SiteJson;
import sarhad.encode.Sitemap;
import sarhad.measure.Measures;
import sarhad.model.Atlas;
import sarhad.model.Lazy;
import sarhad.read.Folder;

/** The table of all resources of one edition of an atlas. */
public final class Site {
    private static final String FRONT = "/index.html";
    /** A site of more pages in a language is too large for a school's machine, or a reader's browser, to take along. */
    private static final int MOST_PAGES_TO_KEEP = 500;

    private final Supplier<Atlas> atlas;
    private final Supplier<Measures> measures;
    private final Supplier<Pictures> pictures;
    private final Optional<Oembed> oembed;
    private final Optional<Pages> pages;
    private final Map<String, Resource> byPath = new LinkedHashMap<>();

    /**
     * @param atlas what the site is made of
     * @param measures of that atlas
     * @param pictures of that atlas
     * @param resources everything that is served, the front pages in the order of the atlas's languages
     * @param oembed what can be embedded; empty for a site without a public address
     * @param pages what makes pages for a link to a view; empty for the same
     */
    Site(Supplier<Atlas> atlas, Supplier<Measures> measures, Supplier<Pictures> pictures, List<Resource> resources, Optional<Oembed> oembed, Optional<Pages> pages) {
        this.atlas = atlas;
        this.measures = measures;
        this.pictures = pictures;
        this.oembed = oembed;
        this.pages = pages;
        resources.forEach(resource -> byPath.put(resource.path(), resource));
    }

    /**
     * The site of an atlas; nothing in it is made yet.
     *
     * @param address the public address, ending in a slash: what must be absolute is left out where there is none
     */
    public static Site of(Atlas atlas, Measures measures, Assets assets, Messages messages, Optional<String> address) {
        final Links links = new Links(assets.publishedNames());
        final Map<String, Supplier<byte[]>> data = new LinkedHashMap<>(new DataFiles(atlas, measures, links, address).byName());
        data.put(Archive.NAME, Lazy.of(new Archive(atlas, messages, Map.copyOf(data), Site::schemas, address)::make));
        final List<Resource> all = new ArrayList<>();
        final Pages pages = new Pages(atlas, measures, messages, links, address, data);
        final List<Pages.Page> everyPage = pages.all();
        final List<String> kept = atlas.about().languages().stream().map(Atlas.Language::code).filter(language -> everyPage.size() <= MOST_PAGES_TO_KEEP).toList();
        if (!kept.isEmpty()) {
            data.put(Archive.OFFLINE, Lazy.of(() -> new OfflinePack(links, assets, address, atlas.about().edition())
                    .make(packed(all, pages.inPack(OfflinePack.data(data)).offering(), new OfflineReadMe(atlas, messages, address)))));
        }
        addPages(all, pages, everyPage, links, atlas);
        kept.forEach(language -> all.add(Resource.page(links.unkept(language), Optional.empty(), () -> pages.unkept(language, kept).getBytes(StandardCharsets.UTF_8))));
        final Sitemap sitemap = new Sitemap(atlas, links, everyPage);
        all.add(Resource.file(links.robots(), () -> sitemap.robots(address)));
        address.ifPresent(site -> all.add(Resource.file(links.sitemap(), () -> sitemap.xml(site))));
        all.add(Resource.file(links.site(), () -> SiteJson.served(address.isPresent())));
        final Optional<Oembed> oembed = address.map(site -> new Oembed(atlas, messages, links, site));
        oembed.ifPresent(told -> told.files().forEach((path, make) -> all.add(Resource.seldom(path, Optional.empty(), make))));
        final Pictures pictures = new Pictures(atlas, measures, messages, links, assets.tokens());
        addPictures(all, pictures);
        data.forEach((name, make) -> all.add(name.equals(Archive.OFFLINE) ? Resource.late(links.data(name), make) : Resource.file(links.data(name), make)));
        addFiles(all, new CitationFiles(atlas, links, messages, address), assets);
        all.addAll(new Keeping(links, assets.worker(), kept).resources(bytes(all)));
        return new Site(() -> atlas, () -> measures, () -> pictures, all, oembed, address.map(site -> pages));
    }

    private static void addPages(List<Resource> all, Pages pages, List<Pages.Page> everyPage, Links links, Atlas atlas) {
        all.add(Resource.page(links.root(), Optional.empty(), () -> pages.root().getBytes(StandardCharsets.UTF_8)));
        for (final Atlas.Language language : atlas.about().languages()) {
            for (final Pages.Page page : everyPage) all.add(page(links, page, language.code()));
            all.add(page(links, pages.framed(), language.code()));
        }
    }

    private static void addPictures(List<Resource> all, Pictures pictures) {
        pictures.all().forEach(picture -> all.add(Resource.picture(picture.path(), picture.styleSheet(), picture.make())));
        pictures.cards().forEach(card -> all.add(Resource.drawn(card.path(), card.plain(), card.make())));
    }

    private static void addFiles(List<Resource> all, CitationFiles citations, Assets assets) {
        citations.pages().forEach((path, make) -> all.add(Resource.file(path, make)));
        citations.claims().forEach((path, make) -> all.add(Resource.seldom(path, Optional.empty(), make)));
        assets.byPublishedName().forEach((name, bytes) -> all.add(Resource.asset("assets/" + name, () -> bytes)));
        assets.atRoot().forEach((name, bytes) -> all.add(Resource.file(name, () -> bytes)));
    }

    /** What the offline pack is made of: everything, but pages that offer downloads offer only what it holds itself. */
    private static Map<String, Supplier<byte[]>> packed(List<Resource> all, List<Pages.Page> offering, OfflineReadMe readMe) {
        final Map<String, Supplier<byte[]>> files = bytes(all);
        for (final Atlas.Language language : readMe.atlas().about().languages()) {
            for (final Pages.Page page : offering) files.put(page.path().apply(language.code()), () -> page.html().apply(language.code()).getBytes(StandardCharsets.UTF_8));
        }
        files.put(OfflineReadMe.NAME, readMe::make);
        return files;
    }

    /** The bytes of each resource by its path, made when they are asked for. */
    private static Map<String, Supplier<byte[]>> bytes(List<Resource> resources) {
        final Map<String, Supplier<byte[]>> bytes = new LinkedHashMap<>();
        for (final Resource resource : resources) bytes.put(resource.path(), () -> resource.representation().in(ContentCoding.IDENTITY).bytes());
        return bytes;
    }

    /** The schemas of the editors' files, by name. */
    private static Map<String, byte[]> schemas() {
        final Folder folder = Folder.shipped("geodata/schema");
        final Map<String, byte[]> schemas = new LinkedHashMap<>();
        try {
            for (final String name : folder.names()) schemas.put(name, folder.read(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemas;
    }

    private static Resource page(Links links, Pages.Page page, String language) {
        final String path = page.path().apply(language);
        final Supplier<byte[]> make = () -> page.html().apply(language).getBytes(StandardCharsets.UTF_8);
        final Optional<String> importMap = Optional.of(links.importMap(path));
        return page.seldom() ? Resource.seldom(path, importMap.map(Policy::hash), make) : Resource.page(path, importMap, make);
    }

    /** The atlas that the site is made of; read now, if the site was made before the program started. */
    public Atlas atlas() {
        return atlas.get();
    }

    /** What is measured of that atlas; made now, if the site was made before the program started. */
    public Measures measures() {
        return measures.get();
    }

    /** What can be embedded in other sites; empty where this one has no public address. */
    public Optional<Oembed> oembed() {
        return oembed;
    }

    /**
     * A front page for whoever follows a link to what it shows: the same page, of which other sites are told that. Where there
     * is no public address there is nothing to tell.
     *
     * @param drawn whether there is a picture of exactly that
     */
    public Resource seen(Resource front, OembedSubjects.Subject subject, boolean drawn) {
        return pages.map(made -> Resource.seldom(front.path(), front.policyHash(), () -> {
            final String plain = new String(front.representation().in(ContentCoding.IDENTITY).bytes(), StandardCharsets.UTF_8);
            return made.seen(plain, subject, drawn).getBytes(StandardCharsets.UTF_8);
        })).orElse(front);
    }

    /** What draws pictures of that atlas; ready now, if the site was made before the program started. */
    public Pictures pictures() {
        return pictures.get();
    }

    /** The resource at a path without a slash at its start. */
    public Optional<Resource> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The front page in each language of the atlas, in their order. */
    public List<Resource> front() {
        return byPath.values().stream().filter(Site::isFront).toList();
    }

    /** Whether it is the front page of a language. */
    public static boolean isFront(Resource resource) {
        return resource.path().endsWith(FRONT) && resource.path().indexOf('/') == resource.path().lastIndexOf('/');
    }

    /** The codes of the atlas's languages, in their order. */
    public List<String> languages() {
        return front().stream().map(page -> page.path().substring(0, page.path().length() - FRONT.length())).toList();
    }

    /** Every resource. */
    public Collection<Resource> all() {
        return Collections.unmodifiableCollection(byPath.values());
    }
}

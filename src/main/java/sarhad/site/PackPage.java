package sarhad.site;

import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sarhad.encode.Policy;

/**
 * Makes the pages of the offline pack of those that are served: their modules come by one script, which browsers load from a
 * file, and every link leads to a file of the pack.
 *
 * @param script the path of that script
 * @param policyHash of the import map that the script adds
 * @param moduleOf the name under which modules import what is published at a path
 * @param isIn whether a path is in the pack
 * @param address the public address of the site, ending in a slash: what is not in the pack is there
 */
record PackPage(String script, String policyHash, UnaryOperator<String> moduleOf, Predicate<String> isIn, Optional<String> address) {
    private static final Pattern FOR_SERVERS = Pattern.compile("<script type=\"importmap\">[^<]*</script>\n?|<script type=\"application/ld\\+json\">[^<]*</script>\n?|<link rel=\"modulepreload\"[^>]*>\n?|<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n?");
    private static final Pattern MODULE = Pattern.compile("<script type=\"module\" src=\"([^\"]+)\"></script>\n?");
    private static final Pattern LINK = Pattern.compile(" (href|src)=\"([^\"#][^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("<a [^>]*?href=\"([^\"#][^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    /** The end of a citation that names a path: that leads to a page of a site, and here to nobody's. */
    private static final Pattern PATH_CITED = Pattern.compile("(<p class=\"citation\"[^\n]*) <bdi dir=\"ltr\">[^<]*</bdi></p>");
    private static final String CHARSET = "<meta charset=\"utf-8\">\n";
    /** Stands for the folder that the pack is unpacked into. */
    private static final URI ROOT = URI.create("pack://folder/");

    /** @param path of the page @param html as it is served */
    String of(String path, String html) {
        final URI page = ROOT.resolve(path);
        final String start = MODULE.matcher(html).results().map(module -> moduleOf.apply(within(page.resolve(module.group(1))))).collect(Collectors.joining(" "));
        final String plain = PATH_CITED.matcher(MODULE.matcher(FOR_SERVERS.matcher(html).replaceAll("")).replaceAll("")).replaceAll("$1</p>");
        final String led = LINK.matcher(unlinked(page, plain)).replaceAll(link -> Matcher.quoteReplacement(" " + link.group(1) + "=\"" + led(page, link.group(2)) + "\""));
        final String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        return led.replaceFirst(CHARSET, Matcher.quoteReplacement(CHARSET + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + Policy.ofPackPage(policyHash) + "\">\n"))
                .replaceFirst("</head>", Matcher.quoteReplacement("<script defer src=\"" + up + script + "\" data-start=\"" + start + "\"></script>\n</head>"));
    }

    /** What is nowhere to be had is no link. */
    private String unlinked(URI page, String html) {
        return ANCHOR.matcher(html).replaceAll(anchor -> Matcher.quoteReplacement(isNowhere(page, anchor) ? anchor.group(2) : anchor.group()));
    }

    private boolean isNowhere(URI page, MatchResult anchor) {
        final URI target = page.resolve(plain(anchor.group(1)));
        return address.isEmpty() && isOurs(target) && !isIn.test(file(target));
    }

    /** A link to the same place as a file, or on the site where it is not in the pack. */
    private String led(URI page, String link) {
        final URI target = page.resolve(plain(link));
        if (!isOurs(target)) return link;
        if (!isIn.test(file(target))) return address.map(site -> site + escaped(ROOT.relativize(target).toString())).orElse(link);
        // A browser shows the list of a folder, not the page that stands for it.
        return target.getPath().endsWith("/") ? link.replaceFirst("(?=[?#]|$)", "index.html") : link;
    }

    private static String file(URI target) {
        final String path = within(target);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static String within(URI target) {
        return target.getPath().substring(1);
    }

    private static boolean isOurs(URI target) {
        return ROOT.getScheme().equals(target.getScheme());
    }

    private static String plain(String attribute) {
        return attribute.replace("&amp;", "&");
    }

    private static String escaped(String link) {
        return link.replace("&", "&amp;");
    }
}

package sarhad.encode;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import sarhad.model.Atlas;

/**
 * The text that lies beside the pages of the offline pack, in each language of the atlas: how to open them, what they are,
 * what may be done with them.
 *
 * @param address the public address of the site, ending in a slash
 */
public record OfflineReadMe(Atlas atlas, Messages messages, Optional<String> address) {
    /** Its name, at the root of the pack. */
    public static final String NAME = "READ-ME.txt";

    /** By which old editors know UTF-8. */
    private static final String MARK = "\uFEFF";

    /** The text, with the line ends that every editor knows. */
    public byte[] make() {
        final String text = atlas.about().languages().stream().map(Atlas.Language::code).map(this::in).distinct()
                .collect(Collectors.joining("\n" + "=".repeat(72) + "\n\n"));
        return (MARK + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private String in(String language) {
        final Language speech = Language.of(messages.in(language, atlas));
        return new ReadMe(atlas, speech, new Names(atlas, speech.words()), address).ofPack();
    }
}

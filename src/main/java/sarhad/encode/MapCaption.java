package sarhad.encode;

import java.util.List;

/**
 * What stands under a map without words of its own.
 *
 * @param said what it shows and of which days, and how places are marked: a sentence each
 * @param colours whose colours are seen on it
 */
public record MapCaption(List<String> said, List<Owner> colours) {

    /** Whose colour is which. @param party the value that style sheets have for it */
    public record Owner(String party, String name) {}
}

package sarhad.encode;

/** How to say things in one language; one for each page, since formats are not for several threads. */
record Language(Words words, Formats formats, Dates dates) {
    static Language of(Words words) {
        final Formats formats = new Formats(words);
        return new Language(words, formats, new Dates(words, formats));
    }
}

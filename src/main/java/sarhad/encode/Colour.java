package sarhad.encode;

/** Colour says who acted: one of the two parties, in the order of the atlas, or somebody else. It says nothing more. */
public enum Colour {
    A, B, OTHER;

    static Colour ofParty(int index) {
        return values()[index];
    }

    /** The value by which style sheets know it. */
    public String key() {
        return Formats.key(this);
    }
}

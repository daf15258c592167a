package sarhad;

import java.util.Optional;

/** Which version of the program runs. */
final class Version {
    /** The version in the jar's manifest; "development" where it runs from a folder of classes. */
    static final String OF_PROGRAM = Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");

    private Version() {}
}

package sarhad;

/** The command was given something that it cannot use; the message says what, and exit code 2 follows. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message, null, false, false);
    }
}

package sarhad;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LoggingTest {
    /** GeoTools' wrapper carries an old copy of slf4j: if it came first, every log line would be lost without a word. */
    @Test
    void theLoggingThatWeDeclareComesBeforeTheOldCopy() {
        assertTrue(LoggerFactory.class.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith("slf4j-api-2.0.18.jar"));
    }
}

package sarhad.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects problems while the folder is read. */
final class Problems {
    private final List<Problem> list = new ArrayList<>();

    void add(Problem problem) {
        list.add(problem);
    }

    void error(String file, String pointer, String found, String expected) {
        add(Problem.error(file, pointer, found, expected));
    }

    void warning(String file, String pointer, String found, String expected) {
        add(Problem.warning(file, pointer, found, expected));
    }

    boolean anyErrors() {
        return list.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** All problems, errors first, each file together. */
    List<Problem> inFileOrder() {
        final List<Problem> sorted = new ArrayList<>(list);
        sorted.sort(Problem.IN_FILE_ORDER);
        return Collections.unmodifiableList(sorted);
    }
}

package sarhad;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sarhad.model.Atlas;
import sarhad.publish.FolderWriter;
import sarhad.publish.OfflineFile;
import sarhad.read.AtlasReader;
import sarhad.read.Folder;
import sarhad.read.Problem;
import sarhad.read.Strings;
import sarhad.site.Site;

/** The command line: {@code serve}, {@code check}, {@code publish DIR}, {@code publish --offline FILE}. */
public final class Main {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;

    private static final String OFFLINE = "--offline";

    private final Map<String, String> environment;

    private Main(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Runs a command and ends the program, unless it is a server, which goes on. */
    public static void main(String[] arguments) {
        drawWithoutScreen();
        final int exit = run(System.getenv(), arguments);
        if (exit != FINE) System.exit(exit);
    }

    /** Pictures are drawn whether or not the machine has a screen, or says that it has one. */
    static void drawWithoutScreen() {
        System.setProperty("java.awt.headless", "true");
    }

    /**
     * Runs a command.
     *
     * @return 0 fine, 1 problems in the data, 2 wrong usage
     */
    static int run(Map<String, String> environment, String... arguments) {
        final Main main = new Main(environment);
        final CommandLine command = new CommandLine(main.spec());
        command.setExecutionStrategy(parsed -> {
            try {
                return main.execute(parsed);
            } catch (UsageException e) {
                command.getErr().println(e.getMessage());
                return WRONG_USAGE;
            }
        });
        return command.execute(arguments);
    }

    private CommandSpec spec() {
        final CommandSpec spec = CommandSpec.create().name("sarhad").mixinStandardHelpOptions(true).version("sarhad " + Version.OF_PROGRAM);
        spec.usageMessage().description("An interactive map of cross-border strikes, made from a folder of checked data.");
        spec.addSubcommand("serve", described("Serves the site.")
                .addOption(option("--port", "PORT", Integer.class, "Port to listen on; 0 takes any free one. Default: PORT in the environment, else " + Settings.DEFAULT_PORT + "."))
                .addOption(option("--host", "HOST", String.class, "Interface to listen on. Default: " + Settings.DEFAULT_HOST + ".")));
        spec.addSubcommand("check", described("Checks the data and prints every problem; exit code 1 if there is an error."));
        spec.addSubcommand("publish", described("Writes the site as files for any static host, or as one archive for use without a network.")
                .addOption(option(OFFLINE, "FILE", Path.class, "A new file: the whole site as an archive that is unpacked and opened without a server or a network."))
                .addPositional(PositionalParamSpec.builder().paramLabel("DIR").type(Path.class).required(false).arity("0..1").description("An empty or new folder for the site as files.").build()));
        return spec;
    }

    private static CommandSpec described(String description) {
        final CommandSpec spec = CommandSpec.create().mixinStandardHelpOptions(true)
                .addOption(option("--geodata", "DIR", Path.class, "Folder of data. Default: the atlas that ships with the program."))
                .addOption(option("--address", "URL", URI.class, "The public address of the site, as https://example.org/atlas/"));
        spec.usageMessage().description(description);
        return spec;
    }

    private static OptionSpec option(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(type).description(description).build();
    }

    private int execute(CommandLine.ParseResult parsed) {
        final Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) return help;
        if (!parsed.hasSubcommand()) throw new CommandLine.ParameterException(parsed.commandSpec().commandLine(), "Which command: serve, check or publish?");
        final CommandLine.ParseResult sub = parsed.subcommand();
        final PrintWriter out = sub.commandSpec().commandLine().getOut();
        final PrintWriter err = sub.commandSpec().commandLine().getErr();
        final Settings settings = settings(sub);
        return switch (sub.commandSpec().name()) {
            case "serve" -> serve(settings, out, err);
            case "check" -> check(settings.data(), out);
            default -> publish(settings, targets(sub), out, err);
        };
    }

    private Settings settings(CommandLine.ParseResult parsed) {
        return new Settings(
                Optional.ofNullable(parsed.matchedOptionValue("--geodata", (Path) null)),
                Optional.ofNullable(parsed.matchedOptionValue("--address", (URI) null)),
                parsed.matchedOptionValue("--host", Settings.DEFAULT_HOST),
                parsed.hasMatchedOption("--port") ? parsed.matchedOptionValue("--port", 0) : port(parsed));
    }

    private int port(CommandLine.ParseResult parsed) {
        if (!parsed.commandSpec().name().equals("serve")) return Settings.DEFAULT_PORT;
        final String port = environment.getOrDefault("PORT", "");
        try {
            return port.isEmpty() ? Settings.DEFAULT_PORT : Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new UsageException("PORT in the environment: " + port + " is no number");
        }
    }

    private static int serve(Settings settings, PrintWriter out, PrintWriter err) {
        try {
            final Serving serving = Serving.start(settings, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "shutdown"));
            out.println("Sarhad is at http://" + (settings.host().equals(Settings.DEFAULT_HOST) ? "localhost" : settings.host()) + ":" + serving.port() + "/");
            out.flush();
            return FINE;
        } catch (Editions.Refused refused) {
            return report(refused.problems(), err);
        }
    }

    private static int check(Folder data, PrintWriter out) {
        final AtlasReader.Reading reading = new AtlasReader(Folder.shipped("geodata/schema")).read(data, AtlasReader.Depth.EDITING);
        final List<Problem> problems = new ArrayList<>(reading.problems());
        reading.atlas().ifPresent(atlas -> problems.addAll(words(atlas)));
        return report(problems, out);
    }

    /** Words of the page that a language of the atlas lacks, and words that no page has. */
    private static List<Problem> words(Atlas atlas) {
        final Map<String, Map<String, String>> shipped = Strings.read(Folder.shipped("static"));
        final Set<String> keys = new TreeSet<>();
        shipped.values().forEach(messages -> keys.addAll(messages.keySet()));
        final List<Problem> problems = new ArrayList<>();
        for (final Atlas.Language language : atlas.about().languages()) {
            final Set<String> own = atlas.strings().getOrDefault(language.code(), Map.of()).keySet();
            final Set<String> missing = new TreeSet<>(keys);
            missing.removeAll(own);
            missing.removeAll(shipped.getOrDefault(language.code(), Map.of()).keySet());
            final String file = "strings/" + language.code() + ".json";
            if (!missing.isEmpty()) {
                problems.add(Problem.warning(file, "", missing.size() + " of the page's " + keys.size() + " messages missing, the first \"" + missing.iterator().next() + "\"",
                        "all of them: until then readers see the page in another language"));
            }
            own.stream().filter(key -> !keys.contains(key)).forEach(key ->
                    problems.add(Problem.warning(file, "/" + key, "a message that no page has", "a key of the program's own strings")));
        }
        return problems;
    }

    /** Prints each problem in a line, then how many: warnings first, so that what has to be mended stands where reading begins, at the end. */
    private static int report(List<Problem> problems, PrintWriter out) {
        final List<Problem> errors = problems.stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
        problems.stream().filter(problem -> problem.severity() == Problem.Severity.WARNING).forEach(problem -> out.println("warning: " + problem));
        errors.forEach(out::println);
        final int warnings = problems.size() - errors.size();
        out.println(errors.size() + (errors.size() == 1 ? " problem, " : " problems, ") + warnings + (warnings == 1 ? " warning" : " warnings"));
        out.flush();
        return errors.isEmpty() ? FINE : PROBLEMS;
    }

    /** Where the site is to be published, by what publishes it there. */
    private static Map<Path, Publisher> targets(CommandLine.ParseResult parsed) {
        final Map<Path, Publisher> targets = new LinkedHashMap<>();
        Optional.ofNullable(parsed.matchedPositionalValue(0, (Path) null)).ifPresent(folder -> targets.put(folder, site -> FolderWriter.write(site, folder) + " files"));
        Optional.ofNullable(parsed.matchedOptionValue(OFFLINE, (Path) null)).ifPresent(file -> targets.put(file, site -> OfflineFile.write(site, file) + " bytes"));
        if (targets.isEmpty()) throw new UsageException("publish: name a new folder, or " + OFFLINE + " and a new file");
        return targets;
    }

    /** Writes a site somewhere and says how much. */
    private interface Publisher {
        String write(Site site) throws IOException;
    }

    private static int publish(Settings settings, Map<Path, Publisher> targets, PrintWriter out, PrintWriter err) {
        try {
            final Site site = new Editions(settings).make(Clock.systemUTC().instant()).site();
            for (final Map.Entry<Path, Publisher> target : targets.entrySet()) {
                out.println(written(site, target.getKey(), target.getValue()) + " in " + target.getKey());
                out.flush();
            }
            return FINE;
        } catch (Editions.Refused refused) {
            return report(refused.problems(), err);
        }
    }

    private static String written(Site site, Path target, Publisher publisher) {
        try {
            return publisher.write(site);
        } catch (IOException e) {
            throw new UsageException("publish: " + target + " cannot be written: " + e.getMessage());
        }
    }
}

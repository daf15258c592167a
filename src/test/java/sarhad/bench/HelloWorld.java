package sarhad.bench;

import io.javalin.Javalin;

/** The least that a Javalin server can be: what {@link StartBenchmark} compares with. */
public final class HelloWorld {
    private HelloWorld() {}

    /** @param arguments the port */
    public static void main(String[] arguments) {
        Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/en/", context -> context.html("Hello"));
        }).start("127.0.0.1", Integer.parseInt(arguments[0]));
    }
}

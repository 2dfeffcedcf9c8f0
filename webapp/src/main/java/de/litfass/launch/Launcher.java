package de.litfass.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * What {@code java -jar litfass.war} calls: unpacks the war's jars once and starts the application from them.
 *
 * <p>Compiled for Java 11, so that an older Java than Litfass needs can still say what is missing.
 */
public final class Launcher {

    /** The system property that tells the application where its jars are. */
    private static final String UNPACKED = "litfass.unpacked";

    private static final int NEEDED = 21;

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        int version = Runtime.version().feature();
        if (version < NEEDED) {
            System.err.println("Litfass needs Java " + NEEDED + " or newer; this is Java " + version + " ("
                    + System.getProperty("java.home") + ").");
            System.err.println(
                    "Install one (Debian: apt-get install openjdk-21-jdk-headless, or https://adoptium.net)");
            System.err.println(
                    "and start Litfass with its java, for example /usr/lib/jvm/temurin-25-jdk-amd64/bin/java.");
            System.exit(2);
        }
        Path unpacked = unpack(war(), data(arguments, System.getenv()));
        System.setProperty(UNPACKED, unpacked.toString());
        ClassLoader loader = new URLClassLoader(classPath(unpacked), Launcher.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        start(loader, arguments);
    }

    private static void start(ClassLoader loader, String[] arguments) throws Exception {
        try {
            loader.loadClass("de.litfass.boot.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Path war() throws URISyntaxException {
        return Paths.get(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /**
     * The folder with this war's jars; a new war, by size and time, gets a new one. It lies in the data folder, because
     * nobody else can write there. It appears as a whole or not at all.
     */
    private static Path unpack(Path war, Path data) throws IOException {
        Path runs = data.resolve("run");
        Path folder = runs.resolve(Long.toHexString(Files.size(war)) + "-"
                + Long.toHexString(Files.getLastModifiedTime(war).toMillis()));
        if (Files.exists(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(runs);
            Path whole = Files.createTempDirectory(runs, "new");
            extract(war, whole);
            Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(folder)) {
                refuse(
                        "The data folder " + data + " can't be written (" + e + ").",
                        "Give a folder with --data in which this user may write.");
            }
        }
        return folder;
    }

    private static void refuse(String... lines) {
        for (String line : lines) {
            System.err.println(line);
        }
        System.exit(1);
    }

    /** The data folder, as the application itself finds it: an empty variable counts as none. */
    static Path data(String[] arguments, Map<String, String> environment) {
        String variable = environment.getOrDefault("LITFASS_DATA", "");
        String data = variable.isEmpty() ? "data" : variable;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--data=")) {
                data = arguments[i].substring("--data=".length());
            } else if (arguments[i].equals("--data") && i + 1 < arguments.length) {
                data = arguments[i + 1];
            }
        }
        return Paths.get(data).toAbsolutePath();
    }

    private static void extract(Path war, Path folder) throws IOException {
        try (JarFile jar = new JarFile(war.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (!entry.isDirectory() && (name.startsWith("WEB-INF/") || name.startsWith("server/"))) {
                    extract(jar, entry, folder.resolve(name));
                }
            }
        }
    }

    private static void extract(JarFile jar, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static URL[] classPath(Path folder) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(folder.resolve("WEB-INF/classes").toUri().toURL());
        for (String jars : new String[] {"WEB-INF/lib", "server"}) {
            File[] files = folder.resolve(jars).toFile().listFiles();
            for (File file : files == null ? new File[0] : files) {
                urls.add(file.toURI().toURL());
            }
        }
        return urls.toArray(new URL[0]);
    }
}

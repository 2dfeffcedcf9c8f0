package de.litfass.benchmark.server;

import de.litfass.benchmark.load.Http;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** nginx with one worker that serves files as fast as it can: {@code sendfile}, open files kept, gzip made before. */
public final class NginxServer implements Server {

    private static final String CONFIGURATION =
            """
            daemon off;
            %s
            worker_processes 1;
            pid nginx.pid;
            error_log error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 1000000000;
              open_file_cache max=100 inactive=1h;
              open_file_cache_valid 1h;
              gzip_static on;
              default_type application/json;
              client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp; uwsgi_temp_path tmp; scgi_temp_path tmp;
              server {
                listen 127.0.0.1:%d;
            %s  }
            }
            """;

    private final Program program;
    private final String address;

    private NginxServer(Program program, String address) {
        this.program = program;
        this.address = address;
    }

    /**
     * Starts it.
     *
     * @param folder for its files; made here
     * @param files what to serve, by path; for gzip as well
     */
    public static NginxServer start(Path folder, Map<String, StaticFile> files) throws IOException {
        Files.createDirectories(folder);
        StringBuilder locations = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, StaticFile> file : files.entrySet()) {
            Path path = folder.resolve("file-" + ++number + ".json");
            file.getValue().writeTo(path);
            locations.append("    location = %s { alias %s; }\n".formatted(file.getKey(), path));
        }
        int port = Ports.free();
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(user, port, locations));
        List<String> command = List.of("nginx", "-p", folder.toString(), "-c", configuration.toString(), "-e", "error.log");
        String address = "http://127.0.0.1:" + port;
        NginxServer server = new NginxServer(Program.start(command, Map.of(), folder.resolve("nginx.log")), address);
        Waiting.until("nginx answers; see " + folder, () -> Http.status(address + "/").isPresent());
        return server;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public List<Long> pids() {
        return program.pids();
    }

    @Override
    public void close() {
        program.close();
    }

    /** The bytes of one file, plain and gzip. */
    public record StaticFile(byte[] plain, byte[] gzip) {

        private void writeTo(Path path) throws IOException {
            Files.write(path, plain);
            Path zipped = Path.of(path + ".gz");
            Files.write(zipped, gzip);
            Files.setLastModifiedTime(zipped, Files.getLastModifiedTime(path));
        }
    }
}

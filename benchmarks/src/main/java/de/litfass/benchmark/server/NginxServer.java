package de.litfass.benchmark.server;

import de.litfass.benchmark.load.Http;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** nginx with one worker that serves files as fast as it can: {@code sendfile}, open files kept, gzip made before. */
public final class NginxServer implements Server {

    private final Program program;
    private final String address;

    private NginxServer(Program program, String address) {
        this.program = program;
        this.address = address;
    }

    /**
     * Starts it.
     *
     * @param folder for its own files
     * @param files what to serve, by path; gzip from the file beside it with {@code .gz} at its end
     */
    public static NginxServer start(Path folder, Map<String, Path> files) throws IOException {
        int port = Ports.free();
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, configuration(port, files));
        List<String> command =
                List.of("nginx", "-p", folder.toString(), "-c", configuration.toString(), "-e", "error.log");
        String address = "http://127.0.0.1:" + port;
        NginxServer server = new NginxServer(Program.start(command, Map.of(), folder.resolve("nginx.log")), address);
        Waiting.until(
                "nginx answers; see " + folder, () -> Http.status(address + "/").isPresent());
        return server;
    }

    private static String configuration(int port, Map<String, Path> files) {
        return """
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
                  client_body_temp_path tmp;
                  proxy_temp_path tmp;
                  fastcgi_temp_path tmp;
                  uwsgi_temp_path tmp;
                  scgi_temp_path tmp;
                  server {
                    listen 127.0.0.1:%d;
                    %s
                  }
                }
                """
                .formatted(user(), port, locations(files));
    }

    /** A worker of root's nginx would be nobody, who may not read the folder. */
    private static String user() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }

    private static String locations(Map<String, Path> files) {
        return files.entrySet().stream()
                .map(file -> "location = " + file.getKey() + " { alias " + file.getValue() + "; }")
                .collect(Collectors.joining("\n    "));
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
}

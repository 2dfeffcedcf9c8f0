package de.litfass.boot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/** A connection on which a test says exactly what it wants, byte for byte. */
final class Wire implements AutoCloseable {

    private final Socket socket;

    Wire(int port) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
    }

    Wire say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Everything that the server says until it closes the connection. */
    String heard() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }

    /** What the server says up to and including that text. */
    String heardUntil(String text) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder heard = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            heard.append((char) next);
            if (heard.toString().endsWith(text)) {
                break;
            }
        }
        return heard.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

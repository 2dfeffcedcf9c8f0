package de.litfass.management.assets;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What a large picture costs in memory. */
class LargeFileTest {

    private static final int LENGTH = 20_000_000;

    /** A frame, camera data, and then pixels. */
    private static byte[] jpeg() {
        byte[] file = new byte[LENGTH];
        int[] head = {
            0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 10, 0, 20, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 2
        };
        for (int i = 0; i < head.length; i++) {
            file[i] = (byte) head[i];
        }
        file[LENGTH - 2] = (byte) 0xFF;
        file[LENGTH - 1] = (byte) 0xD9;
        return file;
    }

    @Test
    void a_jpeg_is_copied_twice_at_most() {
        byte[] file = jpeg();
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();

        Picture picture = JpegFile.read(file);
        byte[] kept = picture.bytes().shared();

        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(2L * LENGTH + 1_000_000);
        assertThat(kept).hasSize(LENGTH - 6).startsWith(0xFF, 0xD8, 0xFF, 0xC0).endsWith(0xFF, 0xD9);
        assertThat(picture.width()).isEqualTo(20);
    }
}

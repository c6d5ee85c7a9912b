package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar on standard error over the bytes of an input. Shown only where the start script has seen that standard
 * error is a terminal, and said so in the system property {@code ktp.progress}.
 *
 * @param input the input to read in place of the original
 */
record Progress(InputStream input) implements AutoCloseable {

    static Progress over(InputStream in, String file) throws IOException {
        if (!Boolean.getBoolean("ktp.progress")) {
            return new Progress(in);
        }
        ProgressBarBuilder bar = ProgressBar.builder()
                .setTaskName("screening")
                .setUnit("KiB", 1 << 10)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setInitialMax(file.equals("-") ? -1 : Files.size(Path.of(file)));
        return new Progress(ProgressBar.wrap(in, bar));
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}

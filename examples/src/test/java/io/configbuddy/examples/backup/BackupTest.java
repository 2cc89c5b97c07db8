package io.configbuddy.examples.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.examples.Console;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupTest {
    @Test
    void run_takesOverridesAndLeavesTheRest() {
        assertThat(run("--keep=3", "photos", "--set", "target.folder=/mnt", "music"))
                .isEqualTo(new Console(0, """
                        photos -> /mnt/photos.zip, keeping 3, without [*.tmp, *.log]
                        music -> /mnt/music.zip, keeping 3, without [*.tmp, *.log]
                        """, ""));
    }

    @Test
    void explain_namesWinnerAndLosers() {
        assertThat(run("--keep=3", "explain", "keep").out())
                .startsWith("keep = 3\n  * arguments --keep ")
                .endsWith("  3  (arguments)\n    backup.toml:2:1  overridden: 7  (file)\n");
    }

    @Test
    void run_withAMisspeltSetting_namesTheNearest() {
        assertThat(run("--kep=3", "photos")).isEqualTo(new Console(1, "", """
                        error[config.unknown-key]: unknown key `kep`
                         --> arguments --kep (kep)
                          |
                        1 | --kep=3
                          | ^^^^^
                        help: did you mean `keep`?
                        """));
    }

    @Test
    void run_withAnOptionThatIsNone_saysSo() {
        assertThat(run("--keep", "3", "photos"))
                .isEqualTo(new Console(2, "", "--keep is no option: a setting is given as --keep=3\n"));
    }

    private static Console run(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add(0, Console.file("backup/backup.toml").toString());
        return Console.of("backup", (out, err) -> Backup.run(out, err, arguments.toArray(String[]::new)));
    }
}

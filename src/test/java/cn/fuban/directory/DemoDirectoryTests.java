package cn.fuban.directory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DemoDirectoryTests {
    private final ConfigFolder folder = new ConfigFolder(Path.of("bot-config"));
    private final Directory directory = Directory.read(folder);

    @Test
    void theShippedDirectoryHasNoProblems() {
        assertThat(folder.problems().all()).isEmpty();
    }

    @Test
    void everyPostThatTheRulesSpeakOfIsHeld() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(directory.withRole(role)).isNotEmpty());
        assertThat(directory.withRole(Role.VICE_MAYOR)).hasSize(5);
        assertThat(directory.withRole(Role.OFFICE_DEPUTY)).hasSize(3);
        assertThat(directory.operators()).hasSize(6);
        assertThat(directory.people()).hasSizeBetween(110, 130);
    }

    @Test
    void theMayorIsActedForByTheExecutiveViceMayor() {
        Person mayor = directory.withRole(Role.MAYOR).get(0);
        assertThat(directory.actingPartnerOf(mayor.id()))
                .contains(directory.withRole(Role.EXECUTIVE_VICE_MAYOR).get(0));
    }
}

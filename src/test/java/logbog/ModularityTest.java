package logbog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Who may know whom is said in each module's package-info and held here. */
class ModularityTest {

  private final ApplicationModules modules = ApplicationModules.of(Logbog.class);

  @Test
  void aModuleKnowsOnlyWhomItMayAndNoneInACircle() {
    modules.verify();
  }

  /** It would stand before the module's own on the class path, and silence it. */
  @Test
  void noPackageInfoOfATestStandsBeforeAModulesOwn() {
    var tests = Path.of("src/test/java");
    assertThat(Sources.in(tests, "package-info.java").keySet())
        .noneMatch(file -> Files.exists(Sources.JAVA.resolve(tests.relativize(file))));
  }

  @Test
  void everyModuleSaysWhomItMayKnow() {
    assertThat(modules)
        .allSatisfy(
            module ->
                assertThat(module.getBasePackage().getAnnotation(ApplicationModule.class))
                    .as(module.getDisplayName())
                    .hasValueSatisfying(
                        said ->
                            assertThat(said.allowedDependencies())
                                .doesNotContain(ApplicationModule.OPEN_TOKEN)));
  }
}

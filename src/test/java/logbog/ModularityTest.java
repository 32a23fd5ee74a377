package logbog;

import static org.assertj.core.api.Assertions.assertThat;

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

  /** A package-info among the tests would stand before the module's own and silence it. */
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

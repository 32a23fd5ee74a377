package logbog.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every control is taken away once, and the tests that hold it must notice. {@code
 * bin/drill-controls} does it for all of them, with a word only for those that have it in their
 * title; every build sees that the list still fits the code.
 */
class ControlsDrillTest {

  @Test
  void everyControlStandsOnceWhereTheListSays() throws IOException {
    assertThat(Control.all()).hasSizeGreaterThan(40);
    for (var control : Control.all()) {
      assertThat(control.edits()).as(control.title()).isNotEmpty();
      for (var edit : control.edits()) {
        assertThat(edit.found()).as("%s: %s", control.title(), edit.before()).isEqualTo(1);
      }
    }
  }

  @Test
  void everyTestTheListNamesIsThere() throws Exception {
    for (var control : Control.all()) {
      assertThat(control.tests()).as(control.title()).isNotEmpty();
      for (var test : control.tests()) {
        var parts = test.split("#");
        assertThat(Class.forName("logbog." + parts[0]).getDeclaredMethods())
            .as(test)
            .anyMatch(method -> method.getName().equals(parts[1]));
      }
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "drill.controls", matches = ".+")
  void everyControlIsMissedWhenItIsTakenAway() throws Exception {
    var word = System.getProperty("drill.controls").replace("all", "");
    var controls = Control.all().stream().filter(it -> it.title().contains(word)).toList();
    assertThat(controls).isNotEmpty();
    Weakened.whole();
    var tests = controls.stream().flatMap(it -> it.tests().stream()).distinct().toList();
    assertThat(Weakened.put(tests))
        .as("with every control in place")
        .hasSizeGreaterThanOrEqualTo(tests.size())
        .allMatch(it -> it.startsWith(Trial.UNNOTICED));
    var unnoticed = new ArrayList<String>();
    for (var control : controls) {
      Weakened.by(control);
      var said = Weakened.put(control.tests());
      var noticed = !said.isEmpty() && said.stream().allMatch(it -> it.startsWith(Trial.NOTICED));
      System.out.printf("%s: %s%n", noticed ? "missed" : "NOT MISSED", control.title());
      said.forEach(line -> System.out.println("    " + shortened(line)));
      if (!noticed) {
        unnoticed.add(control.title());
      }
    }
    System.out.printf("%d of %d noticed%n", controls.size() - unnoticed.size(), controls.size());
    assertThat(unnoticed).isEmpty();
  }

  private static String shortened(String line) {
    return line.length() > 160 ? line.substring(0, 160) + " …" : line;
  }
}

package logbog.notes.web;

import java.util.List;
import logbog.notes.Reflection;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The viewer's own reflections.
 *
 * @param changing the one that is being changed; null for a new one
 */
public record ReflectionsPage(
    List<Reflection> reflections, @Nullable Reflection changing, String words, Problems problems)
    implements Page {

  static final String PATH = "/logbog/refleksioner";

  public String action() {
    return changing == null ? PATH : PATH + "/" + changing.id();
  }
}

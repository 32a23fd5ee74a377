package logbog.declarations.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import logbog.declarations.Ask;
import logbog.mail.EmailAddress;
import logbog.places.Successor;
import logbog.places.Successors;
import logbog.web.Problems;
import org.springframework.stereotype.Component;

/**
 * Puts whoever took over in the place of a trainer who left, in a request that is typed. The
 * apprentice sees it and decides: an old address typed again after that is meant.
 */
@Component
class Succeeded {

  private final Successors successors;

  Succeeded(Successors successors) {
    this.successors = successors;
  }

  /** The same fields with the successors in them, and who they are. */
  record Replaced(Map<String, String> fields, Collection<Successor> by, Problems problems) {}

  /** In a request that begins: what was asked last time need not be asked of one who left. */
  Replaced begun(Map<String, String> fields) {
    return replaced(fields, Set.of());
  }

  /** In a request that is sent; empty where nobody has left, or the apprentice means them. */
  Optional<Replaced> asked(RequestForm form) {
    var replaced = replaced(form.fields(), meant(form));
    return replaced.by().isEmpty() ? Optional.empty() : Optional.of(replaced);
  }

  private Replaced replaced(Map<String, String> typed, Set<String> meant) {
    var named =
        RequestForm.of(typed).trainers().stream()
            .map(EmailAddress::parse)
            .flatMap(Optional::stream)
            .filter(address -> !meant.contains(address.value()))
            .toList();
    var left = successors.of(named);
    if (left.isEmpty()) {
      return new Replaced(typed, List.of(), Problems.none());
    }
    var fields = new HashMap<>(typed);
    var problems = Problems.none();
    var now = new LinkedHashSet<String>();
    for (var line : RequestForm.of(typed).trainers()) {
      var successor = EmailAddress.parse(line).map(left::get).orElse(null);
      if (successor != null) {
        now.add(successor.address().value());
        problems.add(
            "trainer" + (List.copyOf(now).indexOf(successor.address().value()) + 1),
            "declarations.request.succeeded",
            successor.leaverName(),
            successor.name(),
            successor.leaver().value(),
            successor.address().value());
      } else if (!line.isBlank()) {
        now.add(line);
      }
    }
    var lines = List.copyOf(now);
    for (int i = 0; i < Ask.MOST_ADDRESSES; i++) {
      fields.put("trainer" + (i + 1), i < lines.size() ? lines.get(i) : "");
    }
    var known = new TreeSet<>(meant);
    left.keySet().forEach(address -> known.add(address.value()));
    fields.put("former", String.join(" ", known));
    return new Replaced(fields, left.values(), problems);
  }

  /** The old addresses this apprentice has been asked about already. */
  private static Set<String> meant(RequestForm form) {
    return Set.of(RequestForm.or(form.former()).strip().split("\\s+"));
  }
}

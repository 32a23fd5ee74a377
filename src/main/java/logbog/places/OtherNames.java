package logbog.places;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What modules to the right of this one let the operator name people for. */
@Component
class OtherNames {

  private final ObjectProvider<NamedByOperator> others;

  OtherNames(ObjectProvider<NamedByOperator> others) {
    this.others = others;
  }

  /** The one that a command's first word names. */
  Optional<NamedByOperator> of(List<String> arguments) {
    return others.stream()
        .filter(it -> !arguments.isEmpty() && it.kind().equals(arguments.getFirst()))
        .findFirst();
  }
}

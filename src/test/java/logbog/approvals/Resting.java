package logbog.approvals;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** What rests on approvals in the tests of the core, which knows nothing that does. */
@Component
class Resting implements ReliesOn {

  private final List<Reliance> all = new CopyOnWriteArrayList<>();

  void rely(Reliance reliance) {
    all.add(reliance);
  }

  @Override
  public List<Reliance> on(Collection<Approval> approvals) {
    return all.stream()
        .filter(it -> approvals.stream().anyMatch(of -> of.id().equals(it.on())))
        .toList();
  }
}

package logbog.approvals;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What should have been done before an approval, and was not: a warning to whoever asks for it and
 * whoever gives it, which hinders neither. A module that knows implements it as a bean.
 */
public interface Shortfalls {

  /**
   * Those of each; where nothing falls short, nothing stands. As many statements for all as one.
   */
  Map<Wanted, List<Shortfall>> of(Collection<Wanted> wanted);
}

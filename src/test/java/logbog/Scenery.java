package logbog;

import java.util.Map;
import logbog.roles.Clinic;

/**
 * What a part of the doctors' logbook sets up for {@code clinical-matrix.csv}: each implements it
 * as a component beside its tests, and they are asked in the order of their {@code @Order}.
 */
public interface Scenery {

  /**
   * Makes what the part's routes name, about Freja unless another is said, and puts it where the
   * rows find it: {@code {ask}} in an address or a field is what stands under {@code ask}, or under
   * {@code ask@amina} in a row whose column <i>on</i> says amina.
   *
   * @param names what earlier parts have put there; {@code doctor} is Freja
   */
  void lay(Clinic.Cast cast, Map<String, String> names);
}

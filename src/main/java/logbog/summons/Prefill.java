package logbog.summons;

import java.util.Map;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import org.jspecify.annotations.Nullable;

/**
 * A summons with all that is known of the request it asks for.
 *
 * @param ask the whole request, when nothing is missing; then one tap makes it
 * @param fields what is known, by the names of the request's form
 * @param twin one asked for already that may be meant, though it does not answer the summons: the
 *     apprentice is asked which it is (V2)
 * @param specialityName of the likely speciality; empty when it is not known
 */
public record Prefill(
    Call call,
    @Nullable Ask ask,
    Map<String, String> fields,
    @Nullable DeclarationId twin,
    String specialityName) {

  public Prefill {
    fields = Map.copyOf(fields);
  }
}

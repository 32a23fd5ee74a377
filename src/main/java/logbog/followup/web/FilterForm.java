package logbog.followup.web;

import java.util.Arrays;
import java.util.Objects;
import logbog.declarations.DeclarationId;
import logbog.declarations.Status;
import logbog.followup.Wanted;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What was typed above the list to make it shorter. */
public record FilterForm(
    @Nullable String status, @Nullable String className, @Nullable String text) {

  private static final int LONGEST = 100;

  @Override
  public String status() {
    return Objects.requireNonNullElse(status, "");
  }

  @Override
  public String className() {
    return Objects.requireNonNullElse(className, "");
  }

  @Override
  public String text() {
    return Objects.requireNonNullElse(text, "");
  }

  Wanted read(Typed typed) {
    return new Wanted(
        readStatus(typed),
        typed.optionalLine("className", className, LONGEST),
        typed.optionalLine("text", text, LONGEST));
  }

  /** The same list from the line after this one. */
  String after(DeclarationId last) {
    return UriComponentsBuilder.fromPath("/home")
        .queryParam("status", "{status}")
        .queryParam("className", "{className}")
        .queryParam("text", "{text}")
        .queryParam("before", last)
        .encode()
        .buildAndExpand(status(), className(), text())
        .toUriString();
  }

  private @Nullable Status readStatus(Typed typed) {
    if (status().isEmpty()) {
      return null;
    }
    var found = Arrays.stream(Status.values()).filter(s -> s.name().equals(status())).findFirst();
    if (found.isEmpty()) {
      typed.wrong("status", "followup.filter.status.wrong");
    }
    return found.orElse(null);
  }
}

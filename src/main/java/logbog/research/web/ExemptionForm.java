package logbog.research.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import logbog.credit.GroundForm;
import logbog.research.ResearchExemptions.Extent;
import org.jspecify.annotations.Nullable;

/** An exemption from research training, as typed. */
public record ExemptionForm(
    @Nullable String extent, @Nullable String note, @Nullable String caseNo) {

  static ExemptionForm blank() {
    return new ExemptionForm("", "", "");
  }

  @Override
  public String extent() {
    return Objects.requireNonNullElse(extent, "");
  }

  Optional<Extent> from() {
    return Arrays.stream(Extent.values()).filter(it -> it.name().equals(extent)).findFirst();
  }

  public GroundForm ground() {
    return new GroundForm(note, caseNo);
  }
}

package logbog.committee;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import logbog.programmes.Audience;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Scale;
import logbog.programmes.Texts;

/**
 * A part of an edition that one page shows. Its mark tells whether a colleague changed it since the
 * page was drawn; two who work on different parts do not meet.
 */
public enum Part {
  FACTS {
    @Override
    Edition only(Edition edition) {
      return new Edition(
          edition.programmeNo(),
          edition.programmeName(),
          edition.version(),
          edition.validFrom(),
          edition.audience(),
          List.of(),
          NO_SCALE,
          Texts.SHIPPED);
    }
  },
  SCALE {
    @Override
    Edition only(Edition edition) {
      return nothing(List.of(), edition.scale(), Texts.SHIPPED);
    }
  },
  TEXTS {
    @Override
    Edition only(Edition edition) {
      return nothing(List.of(), NO_SCALE, edition.texts());
    }
  },
  ALL {
    @Override
    Edition only(Edition edition) {
      return edition;
    }
  };

  private static final Scale NO_SCALE = new Scale(List.of(), 0);

  abstract Edition only(Edition edition);

  public String mark(Edition edition) {
    return hash(only(edition));
  }

  /** The mark of one goal, wherever it stands. */
  public static String mark(Goal goal) {
    return hash(nothing(List.of(goal), NO_SCALE, Texts.SHIPPED));
  }

  private static Edition nothing(List<Goal> goals, Scale scale, Texts texts) {
    return new Edition(1, "", "", LocalDate.EPOCH, new Audience.NewStarters(), goals, scale, texts);
  }

  private static String hash(Edition edition) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(edition.asJson().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

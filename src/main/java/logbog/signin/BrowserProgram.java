package logbog.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which browser, on what: only ever words of these lists, whatever a caller claims to be. Empty
 * where unknown.
 */
public record BrowserProgram(String family, String platform) {

  private static final SequencedMap<String, String> FAMILIES = new LinkedHashMap<>();
  private static final SequencedMap<String, String> PLATFORMS = new LinkedHashMap<>();

  // Browsers claim to be those before them, so the most particular mark comes first.
  static {
    FAMILIES.put("Edg", "Edge");
    FAMILIES.put("OPR/", "Opera");
    FAMILIES.put("SamsungBrowser/", "Samsung Internet");
    FAMILIES.put("Firefox/", "Firefox");
    FAMILIES.put("FxiOS/", "Firefox");
    FAMILIES.put("CriOS/", "Chrome");
    FAMILIES.put("Chrome/", "Chrome");
    FAMILIES.put("Safari/", "Safari");
    PLATFORMS.put("Android", "Android");
    PLATFORMS.put("iPhone", "iPhone");
    PLATFORMS.put("iPad", "iPad");
    PLATFORMS.put("Windows", "Windows");
    PLATFORMS.put("Mac OS X", "Mac");
    PLATFORMS.put("CrOS", "ChromeOS");
    PLATFORMS.put("Linux", "Linux");
  }

  public static BrowserProgram of(@Nullable String userAgent) {
    var claim = userAgent == null ? "" : userAgent;
    return new BrowserProgram(first(FAMILIES, claim), first(PLATFORMS, claim));
  }

  private static String first(Map<String, String> marks, String claim) {
    return marks.entrySet().stream()
        .filter(mark -> claim.contains(mark.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}

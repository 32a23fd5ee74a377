package logbog.documents;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pictures of one page, and nothing else: all a press may fetch while it prints. */
record NamedPictures(Map<String, byte[]> byName) implements FSStreamFactory {

  static final String PROTOCOL = "picture";

  private static final String BEGINNING = PROTOCOL + ":";

  boolean has(@Nullable String address) {
    return address != null
        && address.startsWith(BEGINNING)
        && byName.containsKey(address.substring(BEGINNING.length()));
  }

  boolean allows(@Nullable String address, ExternalResourceType kind) {
    return has(address);
  }

  @Override
  public FSStream getUrl(String address) {
    var picture = byName.getOrDefault(address.substring(BEGINNING.length()), new byte[0]);
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(picture);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}

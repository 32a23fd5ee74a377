package logbog.programmes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The Sheets ever pinned, each under the hash of its content (V7). */
@Component
class Sheets {

  private final JdbcClient jdbc;
  private final Clock clock;

  /** Never stale: the name is made of the content. */
  private final Cache<SheetHash, Sheet> read = Caffeine.newBuilder().maximumSize(1000).build();

  Sheets(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  PinnedSheet pin(Sheet sheet) {
    var content = CanonicalJson.write(sheet);
    var hash = SheetHash.of(CanonicalJson.sha256(content));
    jdbc.sql(
            """
            insert into programmes.sheet (hash, content, stored_at) values (:hash, :content, :at)
            on conflict (hash) do nothing
            """)
        .param("hash", hash.bytes())
        .param("content", content)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return new PinnedSheet(hash, sheet);
  }

  Sheet get(SheetHash hash) {
    return find(hash).orElseThrow();
  }

  Optional<Sheet> find(SheetHash hash) {
    var known = Optional.ofNullable(read.getIfPresent(hash));
    return known.isPresent() ? known : load(hash);
  }

  private Optional<Sheet> load(SheetHash hash) {
    var sheet =
        jdbc.sql("select content from programmes.sheet where hash = :hash")
            .param("hash", hash.bytes())
            .query(String.class)
            .optional()
            .map(content -> CanonicalJson.read(content, Sheet.class));
    sheet.ifPresent(it -> read.put(hash, it));
    return sheet;
  }
}

package logbog.programmes;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The Sheets ever pinned, each under the hash of its content (V7). */
@Component
class Sheets {

  private final JdbcClient jdbc;
  private final Clock clock;

  /** Never stale: the name is made of the content. */
  private final LoadingCache<SheetHash, Sheet> read =
      Caffeine.newBuilder().maximumSize(1000).build(this::load);

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
    return read.get(hash);
  }

  private Sheet load(SheetHash hash) {
    var content =
        jdbc.sql("select content from programmes.sheet where hash = :hash")
            .param("hash", hash.bytes())
            .query(String.class)
            .single();
    return CanonicalJson.read(content, Sheet.class);
  }
}

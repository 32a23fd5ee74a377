package logbog;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what is asked of the database: {@code assertThat(statements.of(() -> …)).hasSize(3)}. */
public class Statements implements BeanPostProcessor {

  /** Something that may fail as a test may. */
  public interface Block {
    void run() throws Exception;
  }

  private final ThreadLocal<@Nullable List<String>> heard = new ThreadLocal<>();

  /** The statements this thread sends while the block runs, in order. */
  public List<String> of(Block block) throws Exception {
    var statements = new ArrayList<String>();
    heard.set(statements);
    try {
      block.run();
    } finally {
      heard.remove();
    }
    return statements;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source
        ? ProxyDataSourceBuilder.create(source).listener(new Listener()).build()
        : bean;
  }

  private class Listener implements QueryExecutionListener {

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      var statements = heard.get();
      if (statements != null) {
        queries.forEach(query -> statements.add(query.getQuery()));
      }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
  }
}

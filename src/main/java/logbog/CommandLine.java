package logbog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import logbog.database.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.support.AbstractApplicationContext;

/**
 * Runs one command of the operator instead of the server. Nothing is started but what the command
 * uses: no pages, no jobs, nothing that is read at start.
 */
final class CommandLine {

  private final List<String> words;

  CommandLine(String... words) {
    this.words = List.of(words);
  }

  static boolean asksFor(String... arguments) {
    return Arrays.stream(arguments).anyMatch(word -> !word.startsWith("--"));
  }

  void run(SpringApplication application) {
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(
        Map.of("logbog.command", words.getFirst(), "logging.level.root", "warn"));
    application.addInitializers(
        context ->
            context
                .getBeanFactory()
                .registerSingleton(
                    AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, new Resting()));
    application.addListeners((ApplicationListener<ApplicationStartedEvent>) this::finish);
    application.run();
  }

  /** Ends the process before anything that waits for a started application begins. */
  private void finish(ApplicationStartedEvent started) {
    var context = started.getApplicationContext();
    var code = obey(context);
    System.exit(SpringApplication.exit(context, () -> code));
  }

  private static Map<String, Command> commands(
      ApplicationContext context, Class<? extends Command> kind) {
    var commands = new TreeMap<String, Command>();
    context.getBeansOfType(kind).values().forEach(it -> commands.put(it.name(), it));
    return commands;
  }

  private int obey(ApplicationContext context) {
    for (var kind : List.of(Command.OnFiles.class, Command.class)) {
      var command = commands(context, kind).get(words.getFirst());
      if (command != null) {
        return command.run(words.subList(1, words.size()), System.out);
      }
    }
    System.err.println("There is no command " + words.getFirst() + ". There are:");
    commands(context, Command.class)
        .values()
        .forEach(it -> System.err.println("  " + it.name() + " " + it.usage()));
    return 2;
  }

  /** Leaves asleep what would begin by itself: beside a running server, that is the server's. */
  private static final class Resting implements LifecycleProcessor {

    @Override
    public void onRefresh() {}

    @Override
    public void onClose() {}

    @Override
    public void start() {}

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
      return false;
    }
  }
}

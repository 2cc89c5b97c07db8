package io.configbuddy.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads from a server on this machine. */
class UrlTest {
    private final ConcurrentHashMap<String, String> pages = new ConcurrentHashMap<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/slow")) {
                await();
            }
            String page = pages.get(path);
            byte[] bytes = (page == null ? "nothing here" : page).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(path.startsWith("/broken") ? 500 : page == null ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    /** Until the test is over; the time is only a safeguard. */
    private void await() {
        try {
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        done.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private String url(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }

    @Test
    void a_configuration_is_read_from_a_server_with_what_belongs_to_it() {
        pages.put("/app.yaml", "a: 1\nb: 1\nc: 1\nconfigbuddy: {include: common.yaml, profiles: {declared: [p]}}");
        pages.put("/common.yaml", "a: 0\nd: 0");
        pages.put("/app-p.yaml", "b: 2");
        pages.put("/app.local.yaml", "c: 3");
        Config config =
                ConfigBuddy.builder().file(url("/app.yaml")).profiles("p").load();
        assertThat(Flat.of(config)).isEqualTo("{a: 1, d: 0, b: 2, c: 3}");
        assertThat(config.get("a").origin().toString()).isEqualTo(url("/app.yaml") + ":1:1");
    }

    @Test
    void what_the_server_does_not_have_is_absent() {
        assertThat(Sandbox.codes(ConfigBuddy.builder().file(url("/app.yaml")))).containsExactly("source.absent");
        Config config =
                ConfigBuddy.builder().file("optional:" + url("/app.yaml")).load();
        assertThat(Flat.of(config)).isEqualTo("{}");
        assertThat(config.notes()).isEmpty();
    }

    @Test
    void a_failing_server_is_an_error_and_of_an_optional_address_a_warning() {
        List<Problem> problems = Sandbox.problems(ConfigBuddy.builder().file(url("/broken.yaml")));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("source.unreachable");
        assertThat(problems.get(0).message()).contains("500");
        Config config = ConfigBuddy.builder()
                .defaults("optional:" + url("/broken.yaml"))
                .load();
        assertThat(config.notes()).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Severity.WARNING);
            assertThat(note.code()).isEqualTo("source.unreachable");
        });
    }

    @Test
    void an_answer_that_does_not_come_is_not_waited_for() {
        assertThat(Sandbox.codes(
                        ConfigBuddy.builder().timeout(Duration.ofMillis(50)).defaults(url("/slow.yaml"))))
                .containsExactly("source.unreachable");
    }

    @Test
    void an_answer_that_is_too_large_is_refused() {
        pages.put("/app.yaml", "a: " + "x".repeat(2000));
        assertThat(Sandbox.codes(ConfigBuddy.builder().maxBytes(1000).defaults(url("/app.yaml"))))
                .containsExactly("source.too-large");
    }

    @Test
    void what_follows_the_question_mark_is_never_shown() {
        String address = url("/broken.yaml?token=MARKER");
        assertThat(Sandbox.problems(ConfigBuddy.builder().defaults(address)).toString())
                .doesNotContain("MARKER");
        assertThat(Sandbox.problems(ConfigBuddy.builder().defaults(url("/absent.yaml?token=MARKER")))
                        .toString())
                .doesNotContain("MARKER");
        pages.put("/app.yaml", "a: [");
        assertThat(Sandbox.problems(ConfigBuddy.builder().defaults(url("/app.yaml?token=MARKER")))
                        .toString())
                .doesNotContain("MARKER");
    }

    @Test
    void an_address_that_is_no_url_is_refused() {
        for (String address : List.of("http:///x.yaml", "http:a b", "https://[", "http:")) {
            assertThat(Sandbox.codes(ConfigBuddy.builder().defaults(address)))
                    .as(address)
                    .containsExactly("source.unreachable");
        }
    }
}

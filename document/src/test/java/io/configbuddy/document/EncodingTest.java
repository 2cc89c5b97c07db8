package io.configbuddy.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.testsupport.Seeds;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Encoding} and the way into it, {@link TextDecoder}. */
class EncodingTest {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final List<Charset> UNICODE = List.of(UTF_8, UTF_16BE, UTF_16LE, UTF_32BE, UTF_32LE);
    private static final String TEXT = "name = Zoë 名😀\r\nb = 2";

    @Test
    void decode_everyUnicodeEncoding_isSeenAndComesBack() {
        for (Charset charset : UNICODE) {
            for (String text : List.of(TEXT, "a", "ab", "abc", "\na")) {
                for (boolean marked : List.of(false, true)) {
                    byte[] bytes = new Encoding(charset, marked).encode(text);
                    TextDecoder decoder = TextDecoder.of(bytes, null);

                    assertThat(decoder.decode()).as(charset + " " + marked).isEqualTo(text);
                    assertThat(decoder.encoding()).isEqualTo(new Encoding(charset, marked));
                    assertThat(decoder.encoding().encode(text)).isEqualTo(bytes);
                }
            }
        }
    }

    @Test
    void decode_aMarkAlone_isAnEmptyText() {
        for (Charset charset : UNICODE) {
            byte[] bytes = new Encoding(charset, true).encode("");

            assertThat(bytes).isNotEmpty();
            assertThat(TextDecoder.of(bytes, null).decode()).as(charset.name()).isEmpty();
            assertThat(TextDecoder.of(bytes, null).encoding()).isEqualTo(new Encoding(charset, true));
        }
        assertThat(TextDecoder.of(new byte[0], null).decode()).isEmpty();
        assertThat(TextDecoder.of(new byte[0], null).encoding()).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void decode_twoMarks_keepsTheSecondAsText() {
        byte[] bytes = "\uFEFF\uFEFFa".getBytes(UTF_8);

        assertThat(TextDecoder.of(bytes, null).decode()).isEqualTo("\uFEFFa");
    }

    @Test
    void decode_toldUtf16WithoutByteOrder_takesItFromTheMarkOrTheZeros() {
        assertTold("UTF-16", "\uFEFFa".getBytes(UTF_16LE), UTF_16LE, true);
        assertTold("UTF-16", "\uFEFFa".getBytes(UTF_16BE), UTF_16BE, true);
        assertTold("UTF-16", "a".getBytes(UTF_16LE), UTF_16LE, false);
        assertTold("UTF-16", "a".getBytes(UTF_16BE), UTF_16BE, false);
        assertTold("UTF-16", "名".getBytes(UTF_16BE), UTF_16BE, false);
        assertTold("UTF-32", "\uFEFFa".getBytes(UTF_32LE), UTF_32LE, true);
        assertTold("UTF-32", "\uFEFFa".getBytes(UTF_32BE), UTF_32BE, true);
        assertTold("UTF-32", "a".getBytes(UTF_32LE), UTF_32LE, false);
        assertTold("UTF-32", "名".getBytes(UTF_32BE), UTF_32BE, false);
    }

    private static void assertTold(String told, byte[] bytes, Charset charset, boolean marked) {
        TextDecoder decoder = TextDecoder.of(bytes, Charset.forName(told));

        assertThat(decoder.encoding()).isEqualTo(new Encoding(charset, marked));
        assertThat(decoder.encoding().encode(String.valueOf(decoder.decode()))).isEqualTo(bytes);
    }

    @Test
    void decode_told_overridesWhatTheBytesSay() {
        byte[] bytes = "\uFEFFa".getBytes(UTF_8);

        assertThat(TextDecoder.of(bytes, UTF_8).decode()).isEqualTo("a");
        assertThat(TextDecoder.of(bytes, ISO_8859_1).decode()).isEqualTo("ï»¿a");
        assertThat(TextDecoder.of(bytes, ISO_8859_1).encoding()).isEqualTo(new Encoding(ISO_8859_1, false));
        assertThat(TextDecoder.of("\uFEFFa".getBytes(UTF_16LE), UTF_16LE).decode())
                .isEqualTo("a");
        assertThat(TextDecoder.of("\uFEFFa".getBytes(UTF_16BE), UTF_16BE).decode())
                .isEqualTo("a");
        assertThat(TextDecoder.of("\uFEFFa".getBytes(UTF_16BE), UTF_16LE).decode())
                .isEqualTo("\uFFFE愀");
        assertThat(TextDecoder.of("\uFEFFa".getBytes(UTF_32LE), UTF_32LE).decode())
                .isEqualTo("a");
        assertThat(TextDecoder.of("\uFEFFa".getBytes(UTF_32BE), UTF_32BE).decode())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "Shift_JIS", "EUC-JP", "GB18030", "IBM037", "Big5", "KOI8-R"})
    void decode_randomBytes_comeBackOrAreRefused(String name) {
        assertRandom(Charset.forName(name));
    }

    @Test
    void decode_randomBytesInUnicode_comeBackOrAreRefused() {
        UNICODE.forEach(EncodingTest::assertRandom);
        assertRandom(UTF_16);
    }

    private static void assertRandom(Charset charset) {
        Seeds.forEach(random -> {
            byte[] bytes = new byte[random.nextInt(24)];
            random.nextBytes(bytes);
            TextDecoder decoder = TextDecoder.of(bytes, charset);
            String text = decoder.decode();
            if (text == null) {
                Problem problem = decoder.problem("x");
                assertThat(problem.code()).isEqualTo("document.bad-encoding");
                assertThat(problem.message())
                        .contains(decoder.encoding().charset().name());
            } else {
                assertThat(decoder.encoding().encode(text)).isEqualTo(bytes);
            }
        });
    }

    @Test
    void problem_ofMalformedBytes_hasThemAndTheirPlace() {
        assertProblem("a = 1\nb = ", new int[] {0xFF}, " c", "x:2:5: 0xff is not valid UTF-8");
        assertProblem("名😀", new int[] {0xC3, 0x28}, "", "x:1:3: 0xc3 is not valid UTF-8");
        assertProblem("", new int[] {0xE2, 0x82}, "", "x:1:1: 0xe2 0x82 is not valid UTF-8");
        assertProblem("\r\n\r", new int[] {0xED, 0xA0, 0x80}, "", "x:3:1: 0xed 0xa0 0x80 is not valid UTF-8");
        assertProblem("a\n\uFFFD", new int[] {0x80}, "", "x:2:2: 0x80 is not valid UTF-8");
        assertProblem("\uFEFFa", new int[] {0xC0, 0x80}, "", "x:1:2: 0xc0 is not valid UTF-8");
    }

    private static void assertProblem(String before, int[] bad, String after, String expected) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(UTF_8));
        for (int value : bad) {
            bytes.write(value);
        }
        bytes.writeBytes(after.getBytes(UTF_8));
        TextDecoder decoder = TextDecoder.of(bytes.toByteArray(), null);

        assertThat(decoder.decode()).isNull();
        assertThat(decoder.problem("x")).hasToString(expected + " [document.bad-encoding]");
        assertThat(decoder.problem("x").help().orElseThrow()).contains("UTF-8");
    }

    @Test
    void problem_inUtf16_hasTheUnit() {
        byte[] odd = {'a', 0, 'b'};
        byte[] half = {'a', 0, '\n', 0, 0, (byte) 0xD8, 'b', 0};

        assertThat(TextDecoder.of(odd, null).decode()).isNull();
        assertThat(TextDecoder.of(odd, null).problem("x"))
                .hasToString("x:1:2: 0x62 is not valid UTF-16LE [document.bad-encoding]");
        assertThat(TextDecoder.of(half, null).decode()).isNull();
        assertThat(TextDecoder.of(half, null).problem("x").location().orElseThrow())
                .hasToString("x:2:1");
    }

    @Test
    void problem_ofWhatWouldNotComeBack_hasItsPlace() {
        byte[] half = {0, 0, 0, 'a', 0, 0, 0, '\n', 0, 0, (byte) 0xD8, 0, 0, 0, 0, 'b'};

        assertThat(TextDecoder.of(half, null).decode()).isNull();
        assertThat(TextDecoder.of(half, null).problem("x"))
                .hasToString("x:2:1: what stands here would not come back as the same bytes in UTF-32BE"
                        + " [document.bad-encoding]");
    }

    @Test
    void encode_whatTheEncodingLacks_isAProblemWithThePlace() {
        assertNotEncodable(US_ASCII, "ab\nÄ", "<text>:2:1: U+00c4 can't be written in US-ASCII");
        assertNotEncodable(ISO_8859_1, "a€", "<text>:1:2: U+20ac can't be written in ISO-8859-1");
        assertNotEncodable(ISO_8859_1, "😀", "<text>:1:1: U+1f600 can't be written in ISO-8859-1");
        for (Charset charset : UNICODE) {
            for (boolean marked : List.of(false, true)) {
                ConfigException exception = catchThrowableOfType(
                        ConfigException.class, () -> new Encoding(charset, marked).encode("a\n\uDE00b"));
                assertThat(exception.problems().get(0).toString())
                        .isEqualTo("<text>:2:1: U+de00, half of a surrogate pair, can't be written in " + charset.name()
                                + " [document.not-encodable]");
            }
        }
        assertNotEncodable(UTF_8, "\uD83D", "<text>:1:1: U+d83d, half of a surrogate pair, can't be written in UTF-8");
        assertNotEncodable(UTF_8, "\uD83Da", "<text>:1:1: U+d83d, half of a surrogate pair, can't be written in UTF-8");
        assertNotEncodable(
                UTF_8,
                "😀\uD83D\uD83D\uDE00",
                "<text>:1:2: U+d83d, half of a surrogate pair, can't be written in UTF-8");
    }

    private static void assertNotEncodable(Charset charset, String text, String expected) {
        ConfigException exception =
                catchThrowableOfType(ConfigException.class, () -> new Encoding(charset, false).encode(text));

        assertThat(exception.problems()).hasSize(1);
        assertThat(exception.problems().get(0)).hasToString(expected + " [document.not-encodable]");
        assertThat(exception.problems().get(0).help()).isPresent();
    }

    @Test
    void encode_withAMark_putsItFirst() {
        assertThat(new Encoding(UTF_8, true).encode("a")).containsExactly(0xEF, 0xBB, 0xBF, 'a');
        assertThat(new Encoding(UTF_16LE, true).encode("a")).containsExactly(0xFF, 0xFE, 'a', 0);
        assertThat(new Encoding(UTF_16, true).encode("a")).containsExactly(0xFE, 0xFF, 0, 'a');
        assertThat(new Encoding(UTF_16, false).encode("a")).containsExactly(0, 'a');
        assertThat(new Encoding(Charset.forName("UTF-32"), true).encode("")).containsExactly(0, 0, 0xFE, 0xFF);
        assertThat(new Encoding(ISO_8859_1, false).encode("ä?")).containsExactly(0xE4, '?');
    }
}

package io.configbuddy.document.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Source;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitRendererTest {
    @ParameterizedTest
    @EnumSource(Samples.class)
    void counts_areThoseOfTheElements(Samples sample) throws Exception {
        Element suites = read(sample.report());

        checkCounts(suites);
        NodeList each = suites.getElementsByTagName("testsuite");
        for (int i = 0; i < each.getLength(); i++) {
            checkCounts((Element) each.item(i));
        }
    }

    @Test
    void problemsOfOneFile_farApart_shareItsSuite() throws Exception {
        Source a = Source.of("a", "1");
        Source b = Source.of("b", "1");
        Element suites = read(Report.of(List.of(at(a, "one"), at(b, "two"), at(a, "three"))));

        NodeList each = suites.getElementsByTagName("testsuite");
        assertThat(each.getLength()).isEqualTo(2);
        assertThat(((Element) each.item(0)).getElementsByTagName("failure").getLength())
                .isEqualTo(2);
    }

    @Test
    void text_isReadBackAsItIs() throws Exception {
        String text = "<a href=\"x\">&amp;\t]]>\r\n</a> 😀";
        Element suites = read(Report.of(List.of(at(Source.of(text, "1"), text))));

        Element failure = (Element) suites.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo(text);
        assertThat(failure.getTextContent()).startsWith(text + ":1:1: " + text);
    }

    @Test
    void text_thatXmlCanNotSay_isReplaced() throws Exception {
        Element suites = read(Report.of(List.of(at(Source.of("x", "1"), "a\u0000\u001b\ud800\uffff\ufffeb"))));

        Element failure = (Element) suites.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("a\ufffd\ufffd\ufffd\ufffd\ufffdb");
    }

    private static void checkCounts(Element element) {
        assertThat(element.getAttribute("tests"))
                .isEqualTo("" + element.getElementsByTagName("testcase").getLength());
        assertThat(element.getAttribute("failures"))
                .isEqualTo("" + element.getElementsByTagName("failure").getLength());
    }

    private static Problem at(Source source, String message) {
        return Problem.error("x.y", message).at(source, 0, 1).build();
    }

    private static Element read(Report report) throws Exception {
        StringBuilder xml = new StringBuilder();
        ProblemRenderer.junit().render(report, xml);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.toString())))
                .getDocumentElement();
    }
}

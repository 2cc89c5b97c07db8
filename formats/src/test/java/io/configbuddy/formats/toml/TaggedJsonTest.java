package io.configbuddy.formats.toml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaggedJsonTest {
    @Test
    void values_haveTheirTypes() {
        assertThat(TaggedJson.print(Toml.tree("""
                        a = "x\\"\\n"
                        b = [1, 1.5]
                        c = []
                        [d]
                        e = 2000-02-29
                        [f]
                        """))).isEqualTo("""
                        {
                            "a": {"type": "string", "value": "x\\"\\u000a"},
                            "b": [
                                {"type": "integer", "value": "1"},
                                {"type": "float", "value": "1.5"}
                            ],
                            "c": [],
                            "d": {
                                "e": {"type": "date-local", "value": "2000-02-29"}
                            },
                            "f": {}
                        }
                        """);
    }
}

package sarhad.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompactTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        // What goes.
        "~/** one\n * two\n */\na;~|~a;~",
        "~a; // three\nb; /* four */ c;~|~a;b;c;~",
        "~const f = ({ a, b = 1 }) => {\n  return a + b;\n};~|~const f=({a,b=1})=>{return a+b};~",
        "~list\n  .map(x)\n  .filter(y)~|~list.map(x).filter(y)~",
        "~const x = a\n  ? b\n  : c;~|~const x=a?b:c;~",
        // What stays.
        "~function f() { while (g()); }~|~function f(){while(g());}~",
        "~const u = 'http://x'; // y~|~const u='http://x';~",
        "~const s = \"it's // no  comment\"~|~const s=\"it's // no  comment\"~",
        "~let a = b\n(c)~|~let a=b\n(c)~",
        "~const f = () => {}\nf()~|~const f=()=>{}\nf()~",
        "~a = b + +c - -d~|~a=b+ +c- -d~",
        "~i++\n++j~|~i++\n++j~",
        "~x = y / 2 / z // half~|~x=y/2/z~",
        "~return /[/\"']\\/ {2}/.test(s)~|~return/[/\"']\\/ {2}/.test(s)~",
        "~s.replace(/  +/g, ' ')~|~s.replace(/  +/g,' ')~",
        "~`a  ${ b ? `c  ${d}` : '}' }  e`  + f~|~`a  ${ b ? `c  ${d}` : '}' }  e`+f~",
        "~class A { #n = 1; get n() { return this.#n } }~|~class A{#n=1;get n(){return this.#n}}~",
        "~for (const a of [1, 2]) if (a in b) c~|~for(const a of[1,2])if(a in b)c~",
        "~export { a as b } from 'x';~|~export{a as b}from'x';~"})
    void aScriptKeepsItsMeaning(String source, String expected) {
        assertEquals(expected, Compact.script(source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "~/* Plain. */\na:hover > b , c { color : red; margin: 0 auto; }\n~|~a:hover>b,c{color :red;margin:0 auto}~",
        "~.a :is(b, c) { content: \"·  /* x */ \"; }~|~.a :is(b,c){content:\"·  /* x */ \"}~",
        "~@media (max-width: 60rem) and (min-height: 34rem) {\n  p { inline-size: calc(100% - 4rem + 2px) }\n}~|~@media (max-width:60rem) and (min-height:34rem){p{inline-size:calc(100% - 4rem + 2px)}}~"})
    void aStyleSheetKeepsItsMeaning(String source, String expected) {
        assertEquals(expected, Compact.style(source));
    }

    static Stream<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("static"))) {
            return files.filter(file -> file.toString().endsWith(".js")).toList().stream();
        }
    }

    /** It takes a slash after a bracket for a division: no script of ours may begin a pattern there. */
    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptOfOursCanBeCompacted(Path script) throws IOException {
        final String source = Files.readString(script);
        final String compact = Compact.script(source);
        assertTrue(compact.length() < source.length() && !compact.contains("/**"), script.toString());
        assertEquals(compact, Compact.script(compact), "done twice is done once");
    }

    @Test
    void nothingIsNothing() {
        assertEquals("", Compact.script("// only a comment\n"));
        assertEquals("", Compact.style(" /* only a comment */ "));
    }
}

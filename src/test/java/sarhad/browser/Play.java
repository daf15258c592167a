package sarhad.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Plays a story from its beginning to its end as a clicker does, and notes what is seen. */
final class Play {
    /** Presses the key of a clicker until nothing changes, and after each press reads the wall: where, the words, the marks on the map. */
    private static final String SCRIPT = """
        async (key) => {
          const pause = () => new Promise((done) => setTimeout(done));
          const shown = (node) => node.checkVisibility({ visibilityProperty: true });
          const wall = () => {
            const note = document.querySelector('[data-ref=caution]');
            const lines = (note.hidden ? document.querySelector('.slide[data-current]') : note).innerText.split('\\n').map((line) => line.replace(/\\s+/g, ' ').trim()).filter(Boolean);
            const marks = [...document.querySelectorAll('.mark')].filter(shown).map((mark) => mark.getAttribute('aria-label')).sort();
            return { query: location.search, lines, marks, scope: document.querySelector('.map').dataset.scope };
          };
          const seen = [wall()];
          const press = async () => {
            document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            await pause();
            // What an interpretation draws is loaded when it is first shown; it is seen from afar.
            const show = document.querySelector('.slide[data-current]').dataset.show;
            const far = /[?&]thesis=/.test(show) && !/[?&](event|view)=/.test(show) && !/part=note/.test(location.search);
            for (let waits = 0; far && document.querySelector('.map').dataset.scope !== 'far' && waits < 200; waits++) await new Promise((done) => setTimeout(done, 25));
          };
          for (let presses = 0; presses < 400; presses++) {
            const slide = document.querySelector('.slide[data-current]');
            const [before, page, top] = [location.search, slide.dataset.pages, slide.scrollTop];
            await press();
            if (location.search !== before) seen.push(wall());
            else if (slide.dataset.pages !== page) seen.at(-1).lines.push(...wall().lines);
            else if (slide.scrollTop === top) return seen.map(({ lines, ...stop }) => ({ ...stop, words: [...new Set(lines)].join(' ') }));
          }
          throw new Error('it never ends');
        }""";

    private Play() {}

    /** What is seen at a stop, on all its pages, each line once: where they are cut depends on the room. @param scope whether the map is near or far */
    record Seen(String query, String words, List<String> marks, String scope) {}

    /** From the present stop on. @param key PageDown, or another that goes on */
    static List<Seen> through(Page page, String key) {
        final Object seen = page.evaluate(SCRIPT, key);
        return ((List<?>) seen).stream().map(one -> seen((Map<?, ?>) one)).toList();
    }

    private static Seen seen(Map<?, ?> one) {
        return new Seen((String) one.get("query"), (String) one.get("words"), ((List<?>) one.get("marks")).stream().map(String::valueOf).toList(), (String) one.get("scope"));
    }
}

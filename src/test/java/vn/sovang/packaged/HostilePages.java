package vn.sovang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Watches pages on which hostile texts are shown: nothing runs, nothing is evaluated, nothing breaks the page. */
final class HostilePages {

    private static final String RECORD = """
            for (const target of [window, Object.prototype]) {
              try {
                Object.defineProperty(target, '__ran', { configurable: true, set(by) { console.log('__ran by ' + by); } });
              } catch (alreadyThere) { }
            }
            """;

    /** Answers {@code {problems: [], shown: number of hostile texts}}. */
    private static final String LOOK = """
            known => {
              const problems = [];
              const flat = text => text.replace(/\\s+/g, ' ');
              const allowed = new Set(known.map(flat));
              if (document.querySelector('img[src="x"], svg[onload], [onerror], [onload]')) {
                problems.push('an element was made of a text');
              }
              if ([...document.scripts].some(script => script.textContent.includes('__ran'))) {
                problems.push('a script was made of a text');
              }
              const nodes = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                if (!walker.currentNode.parentElement.closest('script, style, template')) {
                  nodes.push(walker.currentNode);
                }
              }
              nodes.filter(node => /[\\p{Cs}\\uFFFD]/u.test(node.data)).forEach(node => problems.push('half a character: ' + node.data));
              const fields = [...document.querySelectorAll('input, textarea')].map(field => field.value);
              const segments = [nodes.map(node => node.data).join(''), ...fields]
                .flatMap(text => flat(text).match(/⟦[^⟦⟧]*⟧/g) || []);
              segments.filter(text => !allowed.has(text)).forEach(text => problems.push('not as typed: ' + text));

              // An override that a text never closes must not turn what stands behind the text.
              const inline = element => /^(inline|contents)$/.test(getComputedStyle(element).display);
              const escapes = text => {
                let open = 0;
                return [...text].some(sign => (open += sign >= '\\u2066' && sign <= '\\u2068' ? 1 : sign === '\\u2069' ? -1 : 0) < 0);
              };
              const up = (node, found) => {
                let element = node.parentElement;
                while (element !== document.body && !found(element)) { element = element.parentElement; }
                return element;
              };
              for (const node of nodes.filter(each => each.data.includes('\\u202E') && !each.parentElement.closest('textarea'))) {
                // An end mark in the text ends an inline element's isolation.
                const loose = escapes(node.data);
                const isolate = up(node, element => !inline(element)
                  || !loose && /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi));
                const block = up(node, element => !inline(element));
                const behind = nodes.slice(nodes.indexOf(node) + 1)
                  .filter(each => isolate.contains(each) && up(each, element => !inline(element)) === block)
                  .map(each => each.data).join('');
                const rest = (node.data.slice(node.data.lastIndexOf('⟧') + 1) + behind).trim();
                if (rest && (loose || !rest.startsWith('\\u2069'))) {
                  problems.push('turned by the text before: ' + rest.slice(0, 80) + ' in <' + isolate.tagName + ' class="' + isolate.className + '">');
                }
              }
              for (const box of document.querySelectorAll('html, main, main section, .sv-form, .sv-form section, .sv-form fieldset, li.task .variable-value')) {
                if (box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== 'none') {
                  problems.push('wider than its place: <' + box.tagName + ' class="' + box.className + '"> by ' + (box.scrollWidth - box.clientWidth));
                }
              }
              return { problems, shown: segments.length };
            }
            """;

    private final List<String> problems = new ArrayList<>();

    /** Call before the first navigation. */
    Page watch(Page page) {
        page.addInitScript(RECORD);
        page.onConsoleMessage(message -> {
            if (message.text().startsWith("__ran")) {
                problems.add(message.text() + " on " + page.url());
            }
        });
        page.onDialog(dialog -> {
            problems.add("dialog " + dialog.message() + " on " + page.url());
            dialog.dismiss();
        });
        return page;
    }

    /** Looks at the page once its style has come; it must show at least so many of the texts. */
    void look(Page page, String what, int atLeast) {
        page.waitForLoadState();
        Seen seen = see(page);
        seen.problems().forEach(problem -> problems.add(what + ": " + problem));
        if (seen.shown() < atLeast) {
            problems.add(what + ": shows " + seen.shown() + " of at least " + atLeast + " texts");
        }
    }

    /** Shows the page of a mail, which no security policy protects. */
    void show(Page page, String html) {
        page.navigate("about:blank");
        page.setContent(html);
    }

    void assertHarmed() {
        assertThat(problems)
                .anyMatch(problem -> problem.startsWith("__ran by"))
                .anyMatch(problem -> problem.contains("an element was made of a text"));
    }

    void assertUnharmed() {
        assertThat(problems).isEmpty();
    }

    private record Seen(List<String> problems, int shown) {}

    @SuppressWarnings("unchecked")
    private static Seen see(Page page) {
        var answer = (Map<String, Object>) page.evaluate(LOOK, HostileText.known());
        return new Seen((List<String>) answer.get("problems"), ((Number) answer.get("shown")).intValue());
    }
}

package de.litfass.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe-core finds wrong with a page: WCAG 2.2 A and AA, and its best practices. */
public final class Accessibility {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Where React Aria puts what screen readers shall say; for some seconds it keeps words of what is gone from the page. */
    private static final String ANNOUNCED = "[data-live-announcer]";

    private Accessibility() {}

    /** A line for each element that breaks a rule: the rule, what it asks for, the element. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .exclude(ANNOUNCED).withTags(TAGS).analyze().getViolations().stream()
                        .flatMap(Accessibility::lines)
                        .toList();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> line(rule, node));
    }

    private static String line(Rule rule, CheckedNode node) {
        return rule.getId() + ": " + rule.getHelp() + ": " + node.getHtml();
    }
}

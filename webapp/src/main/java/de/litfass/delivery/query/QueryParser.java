package de.litfass.delivery.query;

import de.litfass.delivery.query.Parameters.Parameter;
import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one question and collects its mistakes. */
final class QueryParser {

    private static final Set<String> RESERVED =
            Set.of("q", "orderBy", "limit", "offset", "lang", "nodeTypes", "subid_token");
    private static final Pattern CONDITION = Pattern.compile("(.*?)(?:\\[([^\\[\\]]*)])?");
    private static final Comparator<Filter> ORDER = Comparator.comparing(Filter::property)
            .thenComparing(Filter::operator)
            .thenComparing(filter -> filter.alternatives().toString());

    private final Parameters parameters;
    private final Vocabulary vocabulary;
    private final DeliveryLimits limits;
    private final List<Problem> problems;

    QueryParser(Parameters parameters, Vocabulary vocabulary, DeliveryLimits limits) {
        this.parameters = parameters;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.problems = new ArrayList<>(parameters.problems());
    }

    DeliveryQuery parse(int defaultLimit) {
        lengths();
        int limit = number("limit", defaultLimit, limits.maxLimit());
        int offset = number("offset", 0, limits.maxOffset());
        Optional<String> words = words();
        List<Order> orders = orders();
        List<Filter> filters = filters();
        if (!problems.isEmpty()) {
            throw new InvalidQuery(problems);
        }
        return new DeliveryQuery(filters, orders, words, offset, limit);
    }

    private void lengths() {
        for (Parameter parameter : parameters.list()) {
            if (parameter.value().length() > limits.maxValueLength()) {
                problem(parameter.name(), "has more than " + limits.maxValueLength() + " characters", "Ask for less.");
            }
        }
    }

    private int number(String name, int otherwise, int maximum) {
        Optional<String> text = once(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        String digits = text.get();
        if (!digits.matches("[0-9]{1,9}") || Integer.parseInt(digits) > maximum) {
            problem(
                    name,
                    Quoted.of(digits) + " is not a whole number from 0 to " + maximum,
                    "Such as " + name + "=20.");
            return otherwise;
        }
        return Integer.parseInt(digits);
    }

    private Optional<String> words() {
        Optional<String> asked = once("q").map(String::strip).filter(text -> !text.isEmpty());
        if (asked.isPresent() && asked.get().split("\\s+", -1).length > limits.maxWords()) {
            problem("q", "has more than " + limits.maxWords() + " words", "Ask for fewer words.");
        }
        if (asked.isPresent() && asked.get().codePoints().noneMatch(Character::isLetterOrDigit)) {
            problem("q", Quoted.of(asked.get()) + " has no word", "Such as q=energy or q=\"public sector\".");
        }
        return asked;
    }

    private Optional<String> once(String name) {
        List<String> all = parameters.all(name);
        if (all.size() > 1) {
            problem(name, "is given " + all.size() + " times", "Give it once.");
        }
        return all.stream().findFirst();
    }

    private List<Order> orders() {
        List<Order> orders = once("orderBy").filter(text -> !text.isBlank()).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .flatMap(part -> order(part.strip()).stream())
                .toList();
        if (orders.size() > limits.maxOrders()) {
            problem("orderBy", "names " + orders.size() + " properties", "Name at most " + limits.maxOrders() + ".");
        }
        return orders;
    }

    private Optional<Order> order(String part) {
        String[] pieces = part.split("\\s+", -1);
        String direction = pieces.length > 1 ? pieces[1].toLowerCase(Locale.ROOT) : "asc";
        if (pieces.length > 2 || !Set.of("asc", "desc").contains(direction)) {
            problem("orderBy", Quoted.of(part) + " does not end with asc or desc", "Such as orderBy=title desc.");
        }
        if (pieces[0].equals("@ancestor") || !vocabulary.knows(pieces[0])) {
            problem("orderBy", "there is no property " + Quoted.of(pieces[0]), vocabulary.hint(pieces[0]));
            return Optional.empty();
        }
        return Optional.of(new Order(pieces[0], direction.equals("desc")));
    }

    private List<Filter> filters() {
        List<Parameter> conditions = parameters.list().stream()
                .filter(parameter -> !RESERVED.contains(parameter.name()))
                .toList();
        if (conditions.size() > limits.maxFilters()) {
            problem(
                    "",
                    "there are " + conditions.size() + " filters",
                    "At most " + limits.maxFilters() + " are taken.");
            return List.of();
        }
        return conditions.stream()
                .flatMap(parameter -> filter(parameter).stream())
                .sorted(ORDER)
                .toList();
    }

    private Optional<Filter> filter(Parameter parameter) {
        Matcher matcher = CONDITION.matcher(parameter.name());
        String property = matcher.matches() ? matcher.group(1) : parameter.name();
        String label = matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "eq";
        Optional<Operator> operator = Operator.named(label);
        if (operator.isEmpty()) {
            problem(parameter.name(), "there is no operator " + Quoted.of(label), operators(label));
        }
        if (!vocabulary.knows(property)) {
            problem(parameter.name(), "there is no property " + Quoted.of(property), unknown(property));
            return Optional.empty();
        }
        return operator.map(found ->
                        new Filter(property, found, List.of(parameter.value().split("\\|", -1))))
                .filter(filter -> checked(filter, parameter.name()));
    }

    private static String operators(String label) {
        return Nearest.to(label, Operator.labels())
                .map(name -> "Did you mean " + name + "?")
                .orElse("There are " + String.join(", ", Operator.labels()) + ".");
    }

    private String unknown(String property) {
        return Nearest.to(property, RESERVED)
                .filter(name ->
                        Nearest.to(property, vocabulary.types().keySet()).isEmpty())
                .map(name -> "Did you mean " + name + "?")
                .orElseGet(() -> vocabulary.hint(property));
    }

    private boolean checked(Filter filter, String name) {
        int before = problems.size();
        if (filter.alternatives().size() > limits.maxAlternatives()) {
            problem(name, "has more than " + limits.maxAlternatives() + " values", "Ask for fewer.");
        }
        if (filter.property().equals("@ancestor")) {
            filter.alternatives().stream()
                    .filter(path -> !path.startsWith("/"))
                    .forEach(path -> problem(
                            name, Quoted.of(path) + " is not an absolute path", "Such as @ancestor=/2026/day-1."));
        } else if (filter.operator() == Operator.NULL) {
            filter.alternatives().stream()
                    .filter(text -> !Set.of("true", "false").contains(text))
                    .forEach(text -> problem(
                            name, Quoted.of(text) + " is neither true nor false", "true: absent, false: present."));
        } else if (filter.operator().comparesValues()) {
            ranges(filter, name);
            filter.alternatives().stream()
                    .flatMap(text -> values(filter.operator(), text))
                    .forEach(text -> readable(filter.property(), text, name));
        }
        return problems.size() == before;
    }

    /** One value without end is Magnolia's way to ask for all that have the property; several are meant as a list. */
    private void ranges(Filter filter, String name) {
        List<String> ranges = filter.operator().isRange() ? filter.alternatives() : List.of();
        ranges.stream()
                .filter(text -> text.indexOf('~') != text.lastIndexOf('~'))
                .forEach(text -> problem(
                        name, Quoted.of(text) + " has more than two ends", "A range is a~b; of several: a~b%7Cc~d."));
        if (ranges.size() > 1 && ranges.stream().anyMatch(text -> text.indexOf('~') < 0)) {
            String equal = filter.property() + (filter.operator() == Operator.IN ? "=" : "[ne]=");
            problem(
                    name,
                    "takes ranges such as a~b, and these are single values",
                    filter.operator() == Operator.IN
                            ? "For one of several values write " + equal + String.join("%7C", ranges) + "."
                            : "For none of several values write " + equal + String.join("&" + equal, ranges) + ".");
        }
    }

    private static Stream<String> values(Operator operator, String text) {
        int tilde = operator.isRange() ? text.indexOf('~') : -1;
        return tilde < 0 ? Stream.of(text) : Stream.of(text.substring(0, tilde), text.substring(tilde + 1));
    }

    private void readable(String property, String text, String name) {
        vocabulary
                .exampleInsteadOf(text, property)
                .ifPresent(example ->
                        problem(name, Quoted.of(text) + " can't be read", property + " is a " + example + "."));
    }

    private void problem(String where, String what, String hint) {
        problems.add(Problem.error(Quoted.shortened(where), what, hint));
    }
}

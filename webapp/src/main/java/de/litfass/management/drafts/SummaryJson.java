package de.litfass.management.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One draft as lists show it ({@code DraftSummary} of the contract). */
public record SummaryJson(
        String id,
        String type,
        String workspace,
        String path,
        String name,
        String title,
        String subtitle,
        String state,
        long revision,
        List<String> open,
        StampJson changed,
        Optional<StampJson> published,
        Map<String, String> columns,
        Optional<Integer> children) {}

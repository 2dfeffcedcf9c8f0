package de.litfass.congress;

import de.litfass.plugin.Plugin;
import de.litfass.plugin.PublishCheck;
import java.util.List;

/** Adds the checks of a programme: what contradicts itself is not published, what looks odd is said. */
public final class CongressPlugin implements Plugin {

    private final List<PublishCheck> checks;

    /** The plug-in as {@link java.util.ServiceLoader} makes it. */
    public CongressPlugin() {
        PerOutlook<Programme> programmes = new PerOutlook<>(Programme::of);
        checks = List.of(
                new TimesInOrder(),
                new StartOnCongressDay(programmes),
                new InsideHolder(programmes),
                new AgendaOverlap(programmes),
                new PersonTwice(programmes),
                new RoomTwice(programmes),
                new Nesting(programmes),
                new TrackTwice(programmes),
                new LabelTwice(programmes),
                new TitleMissing(),
                new OpenEndNotLast(programmes),
                new StillOpen(),
                new PanelWithoutSpeakers(),
                new SpeakersNotIntended(),
                new RegistrationAddress(),
                new RegistrationText(),
                new VenueMissing(),
                new ImageRights(),
                new ReferenceTwice(),
                new SpeakerUnplaced(),
                new SortNameOutdated(),
                new QuestionTwice(new PerOutlook<>(Questions::of)),
                new SlugTwice(new PerOutlook<>(Slugs::of)),
                new NumberInTitle(programmes));
    }

    @Override
    public String name() {
        return "congress";
    }

    @Override
    public List<PublishCheck> publishChecks() {
        return checks;
    }

    @Override
    public List<String> messageBundles() {
        return List.of("de.litfass.congress.messages");
    }
}

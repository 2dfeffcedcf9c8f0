package de.litfass.repository;

import java.util.Set;

/** Names of what is stored, with their meaning. */
final class Names {

    static final String PRIMARY_TYPE = "jcr:primaryType";
    static final String MIXIN_TYPES = "jcr:mixinTypes";
    static final String UUID = "jcr:uuid";
    static final String JCR_CREATED = "jcr:created";
    static final String JCR_CREATED_BY = "jcr:createdBy";

    static final String CREATED = "mgnl:created";
    static final String CREATED_BY = "mgnl:createdBy";
    static final String CHANGED = "mgnl:lastModified";
    static final String CHANGED_BY = "mgnl:lastModifiedBy";
    static final String PUBLISHED = "mgnl:lastActivated";
    static final String PUBLISHED_BY = "mgnl:lastActivatedBy";
    static final String PUBLISHED_STATUS = "mgnl:activationStatus";

    static final String FOLDER = "mgnl:folder";
    static final String REFERENCEABLE = "mix:referenceable";

    /** The mixin of every item and folder; sub-nodes don't have it. */
    static final String ITEM = "litfass:item";

    /** Counts the saves of an item, from 1. */
    static final String REVISION = "litfass:revision";

    /** Differs at every save, so that two who save at once from one revision never merge. */
    static final String SAVE = "litfass:save";

    /** The revision that is public. */
    static final String PUBLISHED_REVISION = "litfass:publishedRevision";

    /** When an item ceased to be public; gone once it is public again. */
    static final String WITHDRAWN = "litfass:withdrawn";

    static final String WITHDRAWN_BY = "litfass:withdrawnBy";

    /** UUIDs of all that the item refers to; indexed. */
    static final String REFERENCES = "litfass:references";

    static final String LOG = "litfass:log";
    static final String BINARIES = "litfass:binaries";
    static final String STATE = "litfass:state";
    static final String PUBLISH = "litfass:publish";

    static final String PLAIN_TYPE = "oak:Unstructured";

    /** System properties of an item that only the repository sets. */
    static final Set<String> KEPT =
            Set.of(CREATED, CREATED_BY, CHANGED, CHANGED_BY, PUBLISHED, PUBLISHED_BY, PUBLISHED_STATUS);

    private static final Set<String> STORE_ONLY = Set.of(
            PRIMARY_TYPE,
            UUID,
            JCR_CREATED,
            JCR_CREATED_BY,
            "jcr:isCheckedOut",
            "jcr:baseVersion",
            "jcr:versionHistory",
            "jcr:predecessors",
            "jcr:mergeFailed",
            "jcr:activity",
            "jcr:configuration",
            "jcr:lockOwner",
            "jcr:lockIsDeep");
    private static final Set<String> STORE_MIXINS = Set.of(ITEM, REFERENCEABLE, "mix:versionable");

    private Names() {}

    /** Whether a property or child node of that name is content rather than the store's own. */
    static boolean isContent(String name) {
        return !STORE_ONLY.contains(name) && !isStorePrefix(name);
    }

    /** Whether a mixin is content rather than the store's own. */
    static boolean isContentMixin(String mixin) {
        return !STORE_MIXINS.contains(mixin) && !isStorePrefix(mixin);
    }

    private static boolean isStorePrefix(String name) {
        return name.startsWith("litfass:") || name.startsWith("rep:") || name.startsWith("oak:");
    }
}

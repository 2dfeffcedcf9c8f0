package de.litfass.repository;

import java.security.Principal;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.api.security.user.Authorizable;
import org.apache.jackrabbit.api.security.user.User;
import org.apache.jackrabbit.api.security.user.UserManager;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.api.Tree;
import org.apache.jackrabbit.oak.namepath.NamePathMapper;
import org.apache.jackrabbit.oak.spi.security.SecurityProvider;
import org.apache.jackrabbit.oak.spi.security.principal.EveryonePrincipal;
import org.apache.jackrabbit.oak.spi.security.principal.PrincipalConfiguration;
import org.apache.jackrabbit.oak.spi.security.user.UserConfiguration;

/** Oak's users and groups, as one session sees them. */
final class Users {

    private static final String ANONYMOUS = "anonymous";
    private static final String DISPLAY_NAME = "litfass:name";

    private final SecurityProvider security;
    private final Root root;
    private final UserManager manager;

    Users(SecurityProvider security, Root root) {
        this.security = security;
        this.root = root;
        this.manager = security.getConfiguration(UserConfiguration.class).getUserManager(root, NamePathMapper.DEFAULT);
    }

    /**
     * The user of that name, able to sign in or not; Oak's anonymous user is none. Oak finds users in any case, so that the
     * name as it is stored may be another.
     */
    Optional<User> user(String name) throws RepositoryException {
        Authorizable found = name.isEmpty() ? null : manager.getAuthorizable(name);
        return found instanceof User user && !id(user).equals(ANONYMOUS) ? Optional.of(user) : Optional.empty();
    }

    /** The user, unless disabled. */
    Optional<User> active(String name) throws RepositoryException {
        Optional<User> found = user(name);
        return found.isPresent() && found.get().isDisabled() ? Optional.empty() : found;
    }

    List<User> all() throws RepositoryException {
        Iterator<Authorizable> found = manager.findAuthorizables("jcr:primaryType", "rep:User");
        Iterable<Authorizable> once = () -> found;
        return StreamSupport.stream(once.spliterator(), false)
                .flatMap(one -> one instanceof User user ? Stream.of(user) : Stream.empty())
                .filter(user -> !id(user).equals(ANONYMOUS))
                .sorted(Comparator.comparing(Users::id))
                .toList();
    }

    User create(String name) throws RepositoryException {
        if (name.equalsIgnoreCase(EveryonePrincipal.NAME) || manager.getAuthorizable(name) != null) {
            throw new Refusal.NameTaken(name);
        }
        return manager.createUser(name, null);
    }

    void addGroup(Group group) throws RepositoryException {
        if (manager.getAuthorizable(group.id()) == null) {
            manager.createGroup(group.id());
        }
    }

    /** Makes the user a member of exactly these groups. */
    void join(User user, Set<String> groups) throws RepositoryException {
        for (Group group : Group.values()) {
            Authorizable found = manager.getAuthorizable(group.id());
            if (found instanceof org.apache.jackrabbit.api.security.user.Group oakGroup) {
                if (groups.contains(group.id())) {
                    oakGroup.addMember(user);
                } else {
                    oakGroup.removeMember(user);
                }
            }
        }
    }

    Set<String> groups(User user) throws RepositoryException {
        Set<String> names = new TreeSet<>();
        for (Iterator<org.apache.jackrabbit.api.security.user.Group> all = user.memberOf(); all.hasNext(); ) {
            names.add(all.next().getID());
        }
        return names;
    }

    /** The user and all its groups, as access control knows them. */
    Set<? extends Principal> principals(String name) {
        return security.getConfiguration(PrincipalConfiguration.class)
                .getPrincipalProvider(root, NamePathMapper.DEFAULT)
                .getPrincipals(name);
    }

    Account account(User user) throws RepositoryException {
        String name = Properties.string(tree(user), DISPLAY_NAME).orElse("");
        return new Account(id(user), name, groups(user), user.isDisabled());
    }

    void rename(User user, String displayName) throws RepositoryException {
        tree(user).setProperty(DISPLAY_NAME, displayName);
    }

    /** Where Oak keeps what belongs to that user. */
    Tree tree(User user) throws RepositoryException {
        return root.getTree(user.getPath());
    }

    static String id(User user) {
        try {
            return user.getID();
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }
}

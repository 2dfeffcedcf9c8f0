package de.litfass.repository;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.security.AccessControlManager;
import javax.jcr.security.AccessControlPolicy;
import javax.jcr.security.AccessControlPolicyIterator;
import javax.jcr.security.Privilege;
import org.apache.jackrabbit.api.security.JackrabbitAccessControlList;
import org.apache.jackrabbit.api.security.authorization.PrivilegeManager;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.namepath.NamePathMapper;
import org.apache.jackrabbit.oak.spi.security.SecurityProvider;
import org.apache.jackrabbit.oak.spi.security.authorization.AuthorizationConfiguration;
import org.apache.jackrabbit.oak.spi.security.principal.PrincipalImpl;
import org.apache.jackrabbit.oak.spi.security.privilege.PrivilegeConfiguration;

/** Who may do what, as Oak's access control has it. */
final class Rights {

    static final String WRITE = "rep:write";
    static final String MANAGE_USERS = "rep:userManagement";
    static final String HOME = "/home";

    private static final List<String> AUTHOR = List.of("jcr:read", WRITE);
    private static final Map<Group, List<String>> WORKSPACE = Map.of(
            Group.AUTHORS, AUTHOR,
            Group.PUBLISHERS, List.of("jcr:read", WRITE, Names.PUBLISH),
            Group.ADMINISTRATORS, List.of("jcr:all"));

    private final AccessControlManager manager;

    Rights(SecurityProvider security, Root root) {
        this.manager = security.getConfiguration(AuthorizationConfiguration.class)
                .getAccessControlManager(root, NamePathMapper.DEFAULT);
    }

    /** Makes the privilege to publish known; commits by itself. */
    static void registerPrivilege(SecurityProvider security, Root root) throws RepositoryException {
        PrivilegeManager privileges = security.getConfiguration(PrivilegeConfiguration.class)
                .getPrivilegeManager(root, NamePathMapper.DEFAULT);
        boolean known = Arrays.stream(privileges.getRegisteredPrivileges())
                .anyMatch(privilege -> privilege.getName().equals(Names.PUBLISH));
        if (!known) {
            privileges.registerPrivilege(Names.PUBLISH, false, new String[0]);
        }
    }

    /** Whether the session may do that at that place; not if it can't even see it. */
    boolean has(String oakPath, String privilege) {
        try {
            return manager.hasPrivileges(oakPath, new Privilege[] {manager.privilegeFromName(privilege)});
        } catch (PathNotFoundException e) {
            return false;
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives each group its rights in a workspace that has none yet. */
    void openWorkspace(String oakPath) throws RepositoryException {
        for (Map.Entry<Group, List<String>> right : WORKSPACE.entrySet()) {
            allow(oakPath, right.getKey(), right.getValue());
        }
    }

    void openAccounts() throws RepositoryException {
        allow(HOME, Group.ADMINISTRATORS, List.of("jcr:all"));
    }

    private void allow(String oakPath, Group group, List<String> names) throws RepositoryException {
        JackrabbitAccessControlList list = list(oakPath);
        Privilege[] privileges = new Privilege[names.size()];
        for (int i = 0; i < privileges.length; i++) {
            privileges[i] = manager.privilegeFromName(names.get(i));
        }
        list.addEntry(new PrincipalImpl(group.id()), privileges, true);
        manager.setPolicy(oakPath, list);
    }

    private JackrabbitAccessControlList list(String oakPath) throws RepositoryException {
        for (AccessControlPolicy policy : manager.getPolicies(oakPath)) {
            if (policy instanceof JackrabbitAccessControlList list) {
                return list;
            }
        }
        for (AccessControlPolicyIterator all = manager.getApplicablePolicies(oakPath); all.hasNext(); ) {
            if (all.nextAccessControlPolicy() instanceof JackrabbitAccessControlList list) {
                return list;
            }
        }
        throw new RepositoryException("no access control at " + oakPath);
    }
}

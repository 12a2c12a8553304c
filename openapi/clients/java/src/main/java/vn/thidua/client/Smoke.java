package vn.thidua.client;

import java.util.UUID;
import vn.thidua.client.api.OrganizationApi;
import vn.thidua.client.model.PagePersonItem;

/** Counts the people that a client reaches, in pages of two. Needs BASE, CLIENT_ID and CLIENT_SECRET in the environment. */
public final class Smoke {

    private Smoke() {}

    public static void main(String[] arguments) throws ApiException {
        OrganizationApi organization =
                new OrganizationApi(ClientCredentials.connect(setting("BASE"), setting("CLIENT_ID"), setting("CLIENT_SECRET")));
        long people = 0;
        String cursor = null;
        do {
            PagePersonItem page = organization.listPeople(null, null, cursor, 2, null, null, null);
            people += page.getItems().stream().filter(person -> person.getEmployeeCode() != null).count();
            cursor = page.getNext();
        } while (cursor != null);
        requireNotFound(organization);
        System.out.println("people: " + people);
    }

    private static void requireNotFound(OrganizationApi organization) throws ApiException {
        try {
            organization.getPerson(UUID.fromString("00000000-0000-7000-8000-000000000000"));
            throw new IllegalStateException("what does not exist was answered");
        } catch (ApiException refused) {
            if (refused.getCode() != 404 || !refused.getResponseBody().contains("\"NOT_FOUND\"")) {
                throw refused;
            }
        }
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException("set " + name);
        }
        return value;
    }
}

package vn.thidua.integration;

import java.net.InetAddress;
import java.util.Arrays;

/** A CIDR range of addresses, of IPv4 or IPv6. */
record AddressRange(byte[] network, int bits) {

    /** @throws IllegalArgumentException for what is none */
    static AddressRange parse(String text) {
        String[] parts = text.strip().split("/", -1);
        byte[] network = InetAddress.ofLiteral(parts[0]).getAddress();
        int longest = network.length * Byte.SIZE;
        int bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
        if (parts.length > 2 || bits < 0 || bits > longest) {
            throw new IllegalArgumentException(text);
        }
        return new AddressRange(network, bits);
    }

    boolean holds(InetAddress address) {
        byte[] other = address.getAddress();
        int whole = bits / Byte.SIZE;
        if (other.length != network.length || !Arrays.equals(network, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = bits % Byte.SIZE;
        int mask = 0xFF << Byte.SIZE - rest;
        return rest == 0 || (network[whole] & mask) == (other[whole] & mask);
    }
}

-- PostgreSQL 18 has it; those before it, which an operator may bring, are given one: the milliseconds of now, then chance (RFC 9562).
do $$
begin
    if to_regproc('uuidv7') is null then
        create function uuidv7() returns uuid language sql volatile as $made$
            select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
                       placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
        $made$;
    end if;
end $$;

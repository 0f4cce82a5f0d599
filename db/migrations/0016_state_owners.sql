-- Look-ups say which owners are states, by the kind of the party on record: it was read from the party's name. The lines of
-- a slice are rewritten in their order; nothing else of them changes.
update lookup_part set body = (
  select group_concat(line, char(10)) from (
    select json_set(entry.value, '$.owners', json((
      select json_group_array(json(owned)) from (
        select case when exists (
          select 1 from stake join party on party.id = stake.party_id
          where stake.outlet_id = entry.value ->> 'id' and stake.withdrawn_at is null and stake.disputed = 0
            and party.name = owner.value ->> 'party' and party.kind = 'state' and stake.relation = owner.value ->> 'relation'
        ) then json_set(owner.value, '$.isState', json('true')) else owner.value end as owned
        from json_each(entry.value, '$.owners') as owner order by owner.key
      )
    ))) as line
    from json_each('[' || replace(lookup_part.body, char(10), ',') || ']') as entry order by entry.key
  )
) where body <> '';

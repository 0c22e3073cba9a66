update complaint set public_id = unhex(insert(insert(hex(random_bytes(16)), 13, 1, '4'), 17, 1, substring('89AB', 1 + floor(rand() * 4), 1)))
where public_id is null;
